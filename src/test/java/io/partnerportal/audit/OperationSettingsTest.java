package io.partnerportal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.kernel.Refusal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OperationSettingsTest {

    @Test
    void records_are_kept_for_half_a_year_at_least() {
        assertThat(new OperationSettings(180, Path.of("x")).keepDays()).isEqualTo(180);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new OperationSettings(179, Path.of("x")))
                .withMessage("Operation records are kept 180 days at least; portal.operations.keep-days is 179.");
    }
}
