package io.partnerportal.alerts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.UiTest;
import io.partnerportal.alerts.AlertResult;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.imports.GivenTenants;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.DetailPanel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class CustomerAlertsViewIT extends UiTest {

    private static final String PAGE = "sales/customer-alerts";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    private final PublicId alert = PublicId.random();
    private long partner;
    private long manager;

    @BeforeEach
    void an_open_alert() {
        var given = new GivenTenants(jdbc, ids);
        partner = given.partner("SOLUTION_PROVIDER");
        long customer = given.customerOf(partner);
        manager = given.managerOf(partner);
        given.assign(manager, customer, GivenTenants.LONG_AGO);
        jdbc.sql("""
                insert into customer_alert (id, public_id, relation_id, partner_id, raised_on, until_day, currency, base,
                                            current, state, open_id)
                select ?, ?, r.id, r.partner_id, '2025-03-12', '2025-03-10', 'CNY', 1000, 125.5, 'OPEN', r.id
                  from relation r where r.current_id = ?
                """).params(ids.next(), alert.value(), customer).update();
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_account_manager_reads_the_figures_and_says_what_came_of_it() {
        try (var _ = ActingAs.of(TestCallers.manager(
                manager, partner, Permission.HOME, Permission.ALERTS_READ, Permission.ALERTS_HANDLE))) {
            visit(PAGE + "/" + alert + "?state=OPEN");
            assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
            assertThat(_get(DetailPanel.class).getElement().getTextRecursively())
                    .as("the customer's name waits behind an eye")
                    .doesNotContain(customerName());

            _setValue((RadioButtonGroup<AlertResult>) _get(RadioButtonGroup.class), AlertResult.NOT_LOST);
            _setValue(_get(TextArea.class), "迁移中");
            _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("处理预警")));

            assertThat(toast()).contains("已处理");
            assertThat(_find(FormPanel.class)).isEmpty();
        }
    }

    private String customerName() {
        return jdbc.sql("""
                select a.display_name from customer_alert c
                  join relation r on r.id = c.relation_id
                  join account a on a.id = r.customer_id
                 where c.public_id = ?
                """).params(alert.value()).query(String.class).single();
    }

    @Test
    void an_alert_leads_to_its_customer_for_who_may_open_it() {
        try (var _ = ActingAs.of(
                TestCallers.partner(partner, Permission.HOME, Permission.ALERTS_READ, Permission.CUSTOMERS_READ))) {
            visit(PAGE + "/" + alert);

            assertThat(_get(_get(DetailPanel.class), Anchor.class).getHref()).startsWith("sales/customers/");
        }
    }

    @Test
    void who_may_only_read_gets_no_form_and_who_may_not_no_page() {
        try (var _ = ActingAs.of(TestCallers.partner(partner, Permission.HOME, Permission.ALERTS_READ))) {
            visit(PAGE + "/" + alert);
            assertThat(_find(FormPanel.class)).isEmpty();
            assertThat(_find(_get(DetailPanel.class), Anchor.class)).isEmpty();
            visit(PAGE + "/" + PublicId.random());
            assertThat(toast()).contains("不存在");
        }
        try (var _ = ActingAs.of(TestCallers.partner(partner, Permission.HOME))) {
            visit(PAGE);
            assertThat(isForbidden()).isTrue();
        }
    }
}
