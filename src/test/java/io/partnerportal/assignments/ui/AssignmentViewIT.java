package io.partnerportal.assignments.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.UiTest;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.assignments.AssignableCustomer;
import io.partnerportal.assignments.AssignmentQueries;
import io.partnerportal.assignments.ManagerLoad;
import io.partnerportal.associations.Managers;
import io.partnerportal.associations.Relations;
import io.partnerportal.clientele.ClienteleRow;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Assigning from its own page, from the list of customers, and from one customer. */
@IntegrationTest
class AssignmentViewIT extends UiTest {

    @Autowired
    AssignmentQueries queries;

    @Autowired
    Relations relations;

    @Autowired
    Managers managers;

    @Autowired
    GivenPeople given;

    private PartnerOnboarded partner;
    private UserAdded manager;
    private CustomerCreated customer;
    private ActingAs acting;

    @BeforeEach
    void a_partner_with_a_manager_and_a_customer() {
        partner = given.aSolutionProvider();
        manager = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);
        customer = given.aCustomerOf(partner);
        acting = ActingAs.of(TestCallers.partner(partner.id(), Permission.CUSTOMERS_ASSIGN, Permission.CUSTOMERS_READ));
    }

    @AfterEach
    void nobody() {
        acting.close();
    }

    @Test
    void customers_nobody_looks_after_are_picked_for_a_manager() {
        visit("sales/customer-assignment/" + load().publicId());
        press("分配客户");

        var pick = _get(PickCustomers.class);
        Grid<AssignableCustomer> grid = grid(pick);
        assertThat(GridKt._size(grid)).isEqualTo(1);
        grid.asMultiSelect().select(GridKt._get(grid, 0));
        _click(_get(pick, Button.class, spec -> spec.withText("分配客户")));

        assertThat(toast()).isEqualTo("已分配 1 个客户。");
        assertThat(relations.current(customer.id()).orElseThrow().manager()).isEqualTo(manager.id());
        assertThat(GridKt._size(grid(_get(DetailPanel.class)))).isEqualTo(1);
    }

    @Test
    void customers_are_taken_back_after_a_confirmation() {
        managers.assign(relations.current(customer.id()).orElseThrow(), manager.id());
        visit("sales/customer-assignment/" + load().publicId());
        Grid<AssignableCustomer> grid = grid(_get(DetailPanel.class));
        grid.asMultiSelect().select(GridKt._get(grid, 0));

        press("收回客户");
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("收回客户")));

        assertThat(relations.current(customer.id()).orElseThrow().manager()).isNull();
        assertThat(toast()).isEqualTo("已收回 1 个客户。");
    }

    @Test
    void ticked_customers_of_the_list_get_a_manager_at_once() {
        visit("sales/customers");
        press("分配客户经理");
        assertThat(toast()).isEqualTo("请先勾选客户。");
        Grid<ClienteleRow> grid = _get(Grid.class);
        grid.asMultiSelect().select(GridKt._get(grid, 0));

        press("分配客户经理");
        choose();

        assertThat(relations.current(customer.id()).orElseThrow().manager()).isEqualTo(manager.id());
    }

    @Test
    void one_customer_gets_a_manager_and_is_taken_back_from_its_page() {
        visit("sales/customers/" + customer.publicId());
        _click(_get(_get(DetailPanel.class), Button.class, spec -> spec.withText("分配客户经理")));
        choose();
        assertThat(relations.current(customer.id()).orElseThrow().manager()).isEqualTo(manager.id());

        _click(_get(_get(DetailPanel.class), Button.class, spec -> spec.withText("收回客户")));
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("收回客户")));

        assertThat(relations.current(customer.id()).orElseThrow().manager()).isNull();
        assertThat(_find(_get(DetailPanel.class), Button.class, spec -> spec.withText("收回客户")))
                .isEmpty();
    }

    @Test
    void without_account_managers_it_says_what_to_do() {
        acting.close();
        acting = ActingAs.of(TestCallers.partner(given.aSolutionProvider().id(), Permission.CUSTOMERS_ASSIGN));

        visit("sales/customer-assignment");

        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("请先为组织人员分配“客户经理”角色。");
    }

    @Test
    void somebody_elses_manager_is_not_found() {
        acting.close();
        acting = ActingAs.of(TestCallers.partner(given.aSolutionProvider().id(), Permission.CUSTOMERS_ASSIGN));
        var id = "0".repeat(32);

        visit("sales/customer-assignment/" + id);

        assertThat(toast()).isEqualTo("请选择该客户所属伙伴的客户经理。");
    }

    @Test
    void without_the_permission_neither_page_nor_buttons_are_there() {
        acting.close();
        acting = ActingAs.of(TestCallers.partner(partner.id(), Permission.CUSTOMERS_READ));

        visit("sales/customer-assignment");
        assertThat(isForbidden()).isTrue();
        visit("sales/customers/" + customer.publicId());
        assertThat(_find(Button.class, spec -> spec.withText("分配客户经理"))).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private void choose() {
        var form = _get(FormPanel.class);
        ComboBox<ManagerLoad> field = _get(form, ComboBox.class);
        field.setValue(load());
        _click(_get(form, Button.class, spec -> spec.withText("分配客户经理")));
    }

    private ManagerLoad load() {
        return queries.managers(manager.name()).getFirst();
    }

    private static void press(String verb) {
        _click(_get(Button.class, spec -> spec.withText(verb)));
    }

    @SuppressWarnings("unchecked")
    private static Grid<AssignableCustomer> grid(Component in) {
        return _get(in, Grid.class);
    }
}
