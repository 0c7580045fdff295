package io.partnerportal.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.kernel.Refusal;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AlertSettingsTest {

    @Test
    void the_edges_are_taken() {
        assertThat(new AlertSettings(1, new BigDecimal("0.01"), 1)).isNotNull();
        assertThat(new AlertSettings(100, BigDecimal.ONE, 12)).isNotNull();
    }

    @Test
    void what_nothing_can_be_compared_with_is_refused_with_its_name() {
        assertRefused(0, "100", 3, "portal.alerts.drop-percent");
        assertRefused(101, "100", 3, "portal.alerts.drop-percent");
        assertRefused(50, "0", 3, "portal.alerts.floor");
        assertRefused(50, "100", 0, "portal.alerts.windows");
    }

    private static void assertRefused(int percent, String floor, int windows, String setting) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new AlertSettings(percent, new BigDecimal(floor), windows))
                .withMessageContaining(setting);
    }
}
