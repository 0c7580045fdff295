package io.partnerportal.shell;

import static io.partnerportal.shell.SetUpCode.Answer.RENEWED;
import static io.partnerportal.shell.SetUpCode.Answer.RIGHT;
import static io.partnerportal.shell.SetUpCode.Answer.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.IntegrationTest;
import io.partnerportal.launcher.Console;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class SetUpCodeIT {

    private SetUpCode code;

    @BeforeEach
    void a_code_of_our_own(@Autowired Console console) {
        code = new SetUpCode(console);
    }

    @Test
    void nothing_is_right_before_a_code_is_offered() {
        assertThat(code.isOffered()).isFalse();
        assertThat(code.check("")).isEqualTo(WRONG);
    }

    @Test
    void case_spaces_and_hyphens_do_not_matter(CapturedOutput output) {
        code.offer();
        var printed = printed(output);

        assertThat(printed).matches("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
        assertThat(code.check(printed)).isEqualTo(RIGHT);
        assertThat(code.check(" " + printed.toLowerCase(Locale.ROOT).replace('-', ' ')))
                .isEqualTo(RIGHT);
    }

    @Test
    void the_fifth_wrong_try_renews_the_code_and_prints_the_new_one(CapturedOutput output) {
        code.offer();
        var first = printed(output);
        for (int tries = 1; tries < 5; tries++) {
            assertThat(code.check("WRONG")).isEqualTo(WRONG);
        }

        assertThat(code.check("WRONG")).isEqualTo(RENEWED);

        assertThat(code.check(first)).isEqualTo(WRONG);
        assertThat(code.check(printed(output))).isEqualTo(RIGHT);
    }

    @Test
    void a_withdrawn_code_is_worth_nothing(CapturedOutput output) {
        code.offer();

        code.withdraw();

        assertThat(code.check(printed(output))).isEqualTo(WRONG);
    }

    private static String printed(CapturedOutput output) {
        var line = output.getOut().stripTrailing();
        return line.substring(line.lastIndexOf(' ') + 1);
    }
}
