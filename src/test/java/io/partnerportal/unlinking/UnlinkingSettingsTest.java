package io.partnerportal.unlinking;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.kernel.Refusal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnlinkingSettingsTest {

    @Test
    void numbers_that_say_nothing_are_refused_with_their_name() {
        assertRefused(0, 3, 15, "portal.unlinking.requests");
        assertRefused(1, 0, 15, "portal.unlinking.months");
        assertRefused(1, 3, 0, "portal.unlinking.expires-days");
    }

    private static void assertRefused(int requests, int months, int days, String setting) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new UnlinkingSettings(requests, months, days, Set.of()))
                .withMessageContaining(setting);
    }
}
