package io.partnerportal.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.kernel.Proof;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerifyCommandTest {

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    private record Claim(String claim, List<String> violations) implements Proof {}

    @Test
    void claims_that_hold_end_well() {
        assertThat(verify(new Claim("rollups equal lines", List.of()))).isZero();
        assertThat(console.toString(UTF_8)).isEqualTo("""
            ok      rollups equal lines
            1 claims proved, 0 broken
            """);
    }

    @Test
    void one_broken_claim_names_each_case_and_ends_badly() {
        assertThat(verify(
                        new Claim("rollups equal lines", List.of("2024-09 differs by 0.01", "2024-10 is missing")),
                        new Claim("no line twice", List.of())))
                .isOne();
        assertThat(console.toString(UTF_8)).isEqualTo("""
            BROKEN  rollups equal lines
                    2024-09 differs by 0.01
                    2024-10 is missing
            ok      no line twice
            1 claims proved, 1 broken
            """);
    }

    private int verify(Proof... proofs) {
        return new VerifyCommand(List.of(proofs)).run(List.of(), new PrintStream(console, true, UTF_8));
    }
}
