package io.partnerportal.facts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.UiTest;
import io.partnerportal.facts.FactKind;
import io.partnerportal.facts.FactQueries;
import io.partnerportal.facts.FactRow;
import io.partnerportal.facts.FactService;
import io.partnerportal.facts.NewFact;
import io.partnerportal.forms.DayField;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.identity.Permission;
import io.partnerportal.organisations.PartnerOnboarded;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(value = Permission.OPERATE_FACTS, operator = true)
class FactsViewIT extends UiTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 12);

    @Autowired
    FactService service;

    @Autowired
    FactQueries queries;

    @Autowired
    GivenPeople given;

    private PartnerOnboarded account;

    @BeforeEach
    void an_account() {
        account = given.aSolutionProvider();
    }

    @Test
    void the_address_names_what_is_listed_and_whose_facts_are_open() {
        aFact(FactKind.DIRECT_CONTRACT);

        visit("operator/facts/" + account.publicId() + "?q=" + account.name() + "&day=2025-03-12");

        assertThat(GridKt._size(grid())).isEqualTo(1);
        assertThat(_find(AccountFactsPart.class)).hasSize(1);
        visit("operator/facts?q=" + account.name() + "&day=2025-03-11");
        assertThat(_find(Grid.class)).isEmpty();
    }

    @Test
    void a_level_is_recorded_with_its_value() {
        visit("operator/facts/" + account.publicId());
        click("记录事实");
        choose(FactKind.LEVEL);
        value("V2");
        _setValue(_get(form(), TextArea.class), "季度评级");
        submit("记录事实");

        assertThat(queries.history(account.publicId())).singleElement().satisfies(row -> {
            assertThat(row.value()).isEqualTo("V2");
            assertThat(row.validFrom()).isEqualTo(TODAY);
            assertThat(row.validTo()).isNull();
        });
        assertThat(_find(FormPanel.class)).isEmpty();
    }

    @Test
    void what_contradicts_a_fact_is_refused_at_the_first_day() {
        aFact(FactKind.ENTERPRISE_MASTER);
        visit("operator/facts/" + account.publicId());
        click("记录事实");
        choose(FactKind.ENTERPRISE_MEMBER);
        _setValue(_get(form(), TextArea.class), "note");
        submit("记录事实");

        assertThat(day("开始日期").getErrorMessage()).contains("2025-03-12");
        assertThat(queries.history(account.publicId())).hasSize(1);
    }

    @Test
    void a_value_is_asked_for_where_the_kind_has_some() {
        visit("operator/facts/" + account.publicId());
        click("记录事实");
        choose(FactKind.REAL_NAME);
        _setValue(_get(form(), TextArea.class), "note");
        submit("记录事实");

        assertThat(_get(form(), RadioButtonGroup.class).isInvalid()).isTrue();
    }

    @Test
    void a_fact_is_ended_with_a_note() {
        aFact(FactKind.CASH_SPEND);
        visit("operator/facts/" + account.publicId());
        click("结束");
        day("结束日期").setValue(TODAY.plusDays(2));
        _setValue(_get(form(), TextArea.class), "核实有误");
        submit("结束");

        assertThat(queries.history(account.publicId()))
                .singleElement()
                .extracting(FactRow::lastDay)
                .isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void an_account_nobody_has_is_not_opened() {
        visit("operator/facts/" + "0".repeat(32));

        assertThat(toast()).isEqualTo("该账号不存在。");
    }

    @Test
    @As(value = Permission.HOME, operator = true)
    void without_the_permission_the_screen_does_not_open() {
        visit("operator/facts");

        assertThat(isForbidden()).isTrue();
    }

    private void aFact(FactKind kind) {
        service.record(account.publicId(), new NewFact(kind, null, TODAY, null, "note"));
    }

    @SuppressWarnings("unchecked")
    private static void choose(FactKind kind) {
        _setValue((ComboBox<FactKind>) _get(form(), ComboBox.class), kind);
    }

    @SuppressWarnings("unchecked")
    private static void value(String value) {
        _setValue((RadioButtonGroup<String>) _get(form(), RadioButtonGroup.class), value);
    }

    private static DayField day(String label) {
        return _get(form(), DayField.class, spec -> spec.withLabel(label));
    }

    private static FormPanel<?> form() {
        return _get(FormPanel.class);
    }

    private static void click(String verb) {
        _click(_get(_get(AccountFactsPart.class), Button.class, spec -> spec.withText(verb)));
    }

    private static void submit(String verb) {
        _click(_get(form(), Button.class, spec -> spec.withText(verb)));
    }

    @SuppressWarnings("unchecked")
    private static Grid<FactRow> grid() {
        return _get(Grid.class);
    }
}
