package io.partnerportal.freezing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.kernel.Refusal;
import org.junit.jupiter.api.Test;

class FreezingRulesTest {

    @Test
    void what_a_frozen_partner_unfreezes_is_one_of_two_words() {
        assertThat(FreezingRules.isAccounts("accounts")).isTrue();
        assertThat(FreezingRules.isAccounts("none")).isFalse();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> FreezingRules.isAccounts("acounts"))
                .withMessageContaining("portal.freezing.frozen-partner-unfreezes");
    }
}
