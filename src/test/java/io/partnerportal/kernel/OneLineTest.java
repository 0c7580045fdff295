package io.partnerportal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void a_refusal_somewhere_in_a_failure_speaks_for_it() {
        var refusal = new Refusal("The disk is full.", new IllegalStateException("errno 28"));

        assertThat(OneLine.of(new IllegalStateException("bean x", refusal))).isEqualTo("The disk is full.");
    }

    @Test
    void without_one_the_root_speaks_in_its_first_line() {
        assertThat(OneLine.of(new IllegalStateException("bean x", new IllegalArgumentException("one\ntwo"))))
                .isEqualTo("one");
        assertThat(OneLine.of(new IllegalStateException())).isEqualTo("IllegalStateException");
    }
}
