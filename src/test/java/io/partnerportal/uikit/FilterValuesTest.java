package io.partnerportal.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.partnerportal.kernel.BillingCycle;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterValuesTest {

    @Test
    void values_survive_the_way_through_the_address() {
        var values = new FilterValues(Map.of("customer", "云联 & Söhne=1", "cycle", "2026-11", "zero", "true"));

        var back = FilterValues.of(QueryParameters.fromString(values.query().getQueryString()));

        assertThat(back).isEqualTo(values);
        assertThat(back.cycle("cycle")).contains(BillingCycle.of(2026, 11));
        assertThat(back.flag("zero")).isTrue();
    }

    @Test
    void blanks_are_no_filter_and_edges_are_trimmed() {
        assertThat(new FilterValues(Map.of("a", "  ", "b", " x ")).texts()).containsOnly(Map.entry("b", "x"));
    }

    @Test
    void an_emptied_filter_is_gone() {
        assertThat(FilterValues.NONE.with("a", "x").with("a", "")).isEqualTo(FilterValues.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-01", "yesterday", "2026-1-1", "2026-02-30", "' or 1=1"})
    void what_does_not_read_as_a_day_is_absent(String typed) {
        assertThat(new FilterValues(Map.of("day", typed)).day("day")).isEmpty();
    }

    @Test
    void choices_are_read_by_name() {
        var values = new FilterValues(Map.of("severity", "DANGER", "other", "LOUD", "day", "2026-02-28"));

        assertThat(values.choice("severity", Severity.class)).contains(Severity.DANGER);
        assertThat(values.choice("other", Severity.class)).isEmpty();
        assertThat(values.day("day")).contains(LocalDate.of(2026, 2, 28));
    }

    @Test
    void a_link_with_filters_leaves_empty_ones_out() {
        assertThat(PortalLinks.filtered("customers", Map.of("status", "FROZEN", "name", "")))
                .isEqualTo("customers?status=FROZEN");
        assertThat(PortalLinks.filtered("customers", Map.of())).isEqualTo("customers");
    }
}
