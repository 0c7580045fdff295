package io.partnerportal.lists;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.partnerportal.uikit.Browserless;
import io.partnerportal.uikit.FilterValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browserless.class)
class FilterBarTest {

    private final List<FilterValues> applied = new ArrayList<>();
    private FilterBar bar;

    @BeforeEach
    void a_bar_with_two_filters() {
        bar = new FilterBar(applied::add)
                .visible(Filter.text("customer", "Customer"), choice().always("2026-11"))
                .more(Filter.flag("zero", "Zero lines"));
        UI.getCurrent().add(bar);
    }

    @Test
    void reading_the_address_fills_the_fields_and_applies_nothing() {
        var values = bar.read(QueryParameters.simple(Map.of("customer", "云联", "cycle", "2026-10")));

        assertThat(values.texts()).containsOnly(Map.entry("customer", "云联"), Map.entry("cycle", "2026-10"));
        assertThat(_get(TextField.class).getValue()).isEqualTo("云联");
        assertThat(applied).isEmpty();
    }

    @Test
    void following_the_address_loads_once_and_again_only_for_other_filters() {
        bar.follow(QueryParameters.empty());
        bar.follow(QueryParameters.empty());
        assertThat(applied).containsExactly(FilterValues.NONE);

        bar.follow(QueryParameters.of("customer", "云联"));
        assertThat(applied).hasSize(2).last().isEqualTo(new FilterValues(Map.of("customer", "云联")));
    }

    @Test
    void typing_applies_and_shows_a_chip() {
        bar.read(QueryParameters.empty());

        _setValue(_get(TextField.class), "云联");

        assertThat(applied).singleElement().isEqualTo(new FilterValues(Map.of("customer", "云联")));
        assertThat(chips()).hasSize(1);
    }

    @Test
    void a_chip_takes_its_filter_away() {
        bar.read(QueryParameters.of("customer", "云联"));

        _click(chips().getFirst());

        assertThat(applied).singleElement().isEqualTo(FilterValues.NONE);
        assertThat(chips()).isEmpty();
    }

    @Test
    void clearing_all_applies_once_and_returns_to_the_standard_choice() {
        bar.read(QueryParameters.simple(Map.of("customer", "云联", "cycle", "2026-10", "zero", "true")));
        assertThat(chips()).hasSize(3);

        _click(_get(NativeButton.class, spec -> spec.withClasses("pp-chips-clear")));

        assertThat(applied).singleElement().isEqualTo(FilterValues.NONE);
        assertThat(_get(ComboBox.class).getValue()).isEqualTo("2026-11");
    }

    @Test
    void what_an_address_cannot_mean_is_left_out() {
        var values = bar.read(QueryParameters.simple(Map.of("cycle", "1999-99", "zero", "maybe")));

        assertThat(values).isEqualTo(FilterValues.NONE);
        assertThat(_get(ComboBox.class).getValue()).isEqualTo("2026-11");
    }

    @Test
    void what_is_asked_for_is_said_by_message_keys_where_words_are_those_of_one_language() {
        var of = List.of("OPEN", "DONE");
        bar.more(Filter.choice("status", "Status", of, one -> one, one -> "finished")
                .inLog(one -> "orders." + one));

        bar.read(QueryParameters.simple(Map.of("customer", "云联", "zero", "true", "status", "DONE")));

        assertThat(bar.asked())
                .containsOnly(
                        Map.entry("customer", "云联"),
                        Map.entry("cycle", "2026-11"),
                        Map.entry("zero", "true"),
                        Map.entry("status", "orders.DONE"));
    }

    @Test
    void parameters_of_others_stay_in_the_address() {
        assertThat(bar.read(QueryParameters.of("tab", "detail")).text("tab")).contains("detail");
    }

    private static Filter<String> choice() {
        return Filter.choice("cycle", "Cycle", List.of("2026-11", "2026-10"), one -> one, one -> one);
    }

    private static List<NativeButton> chips() {
        return _find(NativeButton.class, spec -> spec.withClasses("pp-chip"));
    }
}
