package io.partnerportal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.audit.OperationRow.Change;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OperationRowTest {

    @Test
    void each_value_is_shown_before_and_after() {
        var row = row("{\"name\":\"old\",\"gone\":\"x\"}", "{\"name\":\"new\",\"added\":\"y\"}");

        assertThat(row.changes())
                .containsExactly(
                        new Change("added", "", "y"), new Change("gone", "x", ""), new Change("name", "old", "new"));
    }

    @Test
    void an_operation_may_change_no_value_at_all() {
        assertThat(row("{}", "{}").changes()).isEmpty();
    }

    private static OperationRow row(String before, String after) {
        return new OperationRow(1, Instant.EPOCH, "operator", "", "customers.audit.created", "acme", before, after);
    }
}
