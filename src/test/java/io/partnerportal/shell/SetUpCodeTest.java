package io.partnerportal.shell;

import static io.partnerportal.shell.SetUpCode.Answer.RENEWED;
import static io.partnerportal.shell.SetUpCode.Answer.RIGHT;
import static io.partnerportal.shell.SetUpCode.Answer.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.launcher.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SetUpCodeTest {

    private final List<String> console = new ArrayList<>();
    private final SetUpCode code = new SetUpCode(new Console() {
        @Override
        public void say(String line) {
            console.add(line);
        }
    });

    @Test
    void nothing_is_right_before_a_code_is_offered() {
        assertThat(code.isOffered()).isFalse();
        assertThat(code.check("")).isEqualTo(WRONG);
    }

    @Test
    void case_spaces_and_hyphens_do_not_matter() {
        var printed = printed(code.offer());

        assertThat(printed).matches("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
        assertThat(code.check(printed)).isEqualTo(RIGHT);
        assertThat(code.check(" " + printed.toLowerCase(Locale.ROOT).replace('-', ' ')))
                .isEqualTo(RIGHT);
    }

    @Test
    void the_fifth_wrong_try_renews_the_code_and_prints_the_new_one() {
        var first = printed(code.offer());
        for (int tries = 1; tries < 5; tries++) {
            assertThat(code.check("WRONG")).isEqualTo(WRONG);
        }

        assertThat(code.check("WRONG")).isEqualTo(RENEWED);

        assertThat(code.check(first)).isEqualTo(WRONG);
        assertThat(console)
                .singleElement()
                .satisfies(line -> assertThat(code.check(printed(line))).isEqualTo(RIGHT));
    }

    @Test
    void a_withdrawn_code_is_worth_nothing() {
        var printed = printed(code.offer());

        code.withdraw();

        assertThat(code.check(printed)).isEqualTo(WRONG);
    }

    private static String printed(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }
}
