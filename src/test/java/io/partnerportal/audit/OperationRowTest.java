package io.partnerportal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.audit.OperationRow.Change;
import io.partnerportal.kernel.Auditable.Outcome;
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

    @Test
    void what_stayed_comes_last_and_what_only_looks_the_same_masked_does_not() {
        assertThat(row(
                                "{\"kind\":\"x\",\"phone\":\"1**\",\"phone#\":\"a\"}",
                                "{\"kind\":\"x\",\"phone\":\"1**\",\"phone#\":\"b\"}")
                        .changes())
                .containsExactly(new Change("phone", "1**", "1**", false), new Change("kind", "x", "x", true));
    }

    @Test
    void the_hash_of_a_personal_value_is_no_line_of_its_own() {
        assertThat(row("{}", "{\"email\":\"a***@b.example\",\"email#\":\"0011\"}")
                        .changes())
                .containsExactly(new Change("email", "", "a***@b.example"));
    }

    private static OperationRow row(String before, String after) {
        return new OperationRow(
                1,
                "0".repeat(32),
                Instant.EPOCH,
                "operator",
                "",
                "customers.audit.created",
                "acme",
                Outcome.DONE,
                before,
                after);
    }
}
