package io.partnerportal.customers.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.UiTest;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.ManagerPeriod;
import io.partnerportal.customers.AssociationPeriod;
import io.partnerportal.customers.Choice;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.customers.CustomerQueries;
import io.partnerportal.customers.CustomerRow;
import io.partnerportal.customers.CustomerService;
import io.partnerportal.customers.NewCustomer;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.DayField;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.forms.ResultDialog;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.uikit.SeeAlso;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(value = Permission.OPERATE_CUSTOMERS, operator = true)
class CustomersViewIT extends UiTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 12);

    @Autowired
    GivenPeople given;

    @Autowired
    CustomerService customers;

    @Autowired
    CustomerQueries queries;

    private PartnerOnboarded partner;
    private UserAdded manager;
    private CustomerCreated customer;

    @BeforeEach
    void a_customer_of_a_partner() {
        partner = given.aSolutionProvider();
        manager = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);
        var name = GivenPeople.aName();
        var wish = new NewCustomer(
                name,
                "客户" + name,
                name + "@customer.example",
                partner.publicId(),
                AssociationType.RESALE,
                null,
                TODAY.minusMonths(2),
                GivenPeople.PASSWORD);
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_CUSTOMERS))) {
            customer = customers.create(wish);
        }
    }

    @Test
    void the_address_names_what_is_listed_and_what_is_open() {
        visit("operator/customers/" + customer.publicId() + "?partner=" + partner.publicId());

        assertThat(GridKt._size(grid())).isEqualTo(1);
        assertThat(GridKt._get(grid(), 0).accountName()).isEqualTo(customer.name());
        assertThat(_get(_get(DetailPanel.class), H2.class).getText()).isEqualTo(customer.name());
        assertThat(_find(Span.class, spec -> spec.withText("2025-01-12 起"))).hasSize(1);
    }

    @Test
    void where_nothing_is_found_it_says_so() {
        visit("operator/customers?q=nobody-is-called-so");

        assertThat(_find(EmptyState.class)).hasSize(1);
    }

    @Test
    @As(
            value = {Permission.OPERATE_CUSTOMERS, Permission.OPERATE_FACTS, Permission.OPERATE_ACCOUNTS},
            operator = true)
    void a_customer_leads_to_its_facts_and_its_account() {
        visit("operator/customers/" + customer.publicId());

        assertThat(_find(_get(SeeAlso.class), Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly("operator/facts/" + customer.publicId(), "operator/accounts/" + customer.publicId());
    }

    @Test
    void links_that_the_reader_may_not_follow_are_not_shown() {
        visit("operator/customers/" + customer.publicId());

        assertThat(_find(SeeAlso.class)).isEmpty();
    }

    @Test
    void a_customer_that_does_not_exist_is_said_so() {
        visit("operator/customers/" + "0".repeat(32));

        assertThat(toast()).isEqualTo("该客户不存在。");
    }

    @Test
    void a_customer_is_created_with_partner_and_manager() {
        var name = GivenPeople.aName();
        visit("operator/customers/new");

        _setValue(field("客户名称"), "新客户" + name);
        _setValue(field("账号名"), name);
        _setValue(_get(form(), EmailField.class), name + "@customer.example");
        choice("所属伙伴").setValue(queries.partner(partner.publicId()).orElseThrow());
        choice("客户经理").setValue(queries.managers(partner.publicId()).getFirst());
        click("创建客户");
        _click(_get(_get(ResultDialog.class), Button.class, spec -> spec.withText("我已保存")));

        assertThat(_get(_get(DetailPanel.class), H2.class).getText()).isEqualTo(name);
        assertThat(queries.page(name, 0, 1)).singleElement().satisfies(row -> {
            assertThat(row.partnerId()).isEqualTo(partner.id());
            assertThat(row.manager()).isEqualTo(manager.name());
        });
    }

    @Test
    void what_belongs_to_a_partner_is_asked_only_when_there_is_one() {
        visit("operator/customers/new");
        assertThat(_find(form(), ComboBox.class, spec -> spec.withLabel("客户经理")))
                .isEmpty();

        choice("所属伙伴").setValue(queries.partner(partner.publicId()).orElseThrow());

        assertThat(_find(form(), ComboBox.class, spec -> spec.withLabel("客户经理")))
                .hasSize(1);
    }

    @Test
    void a_manager_is_assigned_from_tomorrow_at_the_earliest() {
        visit("operator/customers/" + customer.publicId());
        _click(_get(Button.class, spec -> spec.withText("分配客户经理")));
        var since = _get(form(), DayField.class);
        assertThat(since.getValue()).isEqualTo(TODAY.plusDays(1));

        choice("客户经理").setValue(queries.managers(partner.publicId()).getFirst());
        since.setValue(TODAY);
        click("分配客户经理");
        assertThat(since.isInvalid()).isTrue();
        assertThat(queries.managerHistory(customer.publicId())).isEmpty();

        since.setValue(TODAY.plusDays(1));
        click("分配客户经理");
        assertThat(queries.managerHistory(customer.publicId()))
                .extracting(ManagerPeriod::manager)
                .containsExactly(manager.name());
    }

    @Test
    void the_partner_is_changed_after_a_confirmation_that_repeats_it() {
        var other = given.aSolutionProvider();
        visit("operator/customers/" + customer.publicId());
        _click(_get(Button.class, spec -> spec.withText("变更伙伴")));

        choice("所属伙伴").setValue(queries.partner(other.publicId()).orElseThrow());
        click("变更伙伴");
        assertThat(queries.associations(customer.publicId())).hasSize(1);
        assertThat(_find(_get(Confirmation.class), Span.class, spec -> spec.withText("测试伙伴" + other.name())))
                .hasSize(1);
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("变更伙伴")));

        assertThat(queries.associations(customer.publicId()))
                .extracting(AssociationPeriod::partner)
                .containsExactly("测试伙伴" + other.name(), "测试伙伴" + partner.name());
        assertThat(_find(Confirmation.class)).isEmpty();
    }

    @Test
    void a_refused_change_says_why_and_keeps_the_dialog() {
        visit("operator/customers/" + customer.publicId());
        _click(_get(Button.class, spec -> spec.withText("变更伙伴")));
        choice("所属伙伴").setValue(queries.partner(partner.publicId()).orElseThrow());
        click("变更伙伴");

        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("变更伙伴")));

        assertThat(_find(_get(Confirmation.class), Span.class, spec -> spec.withText("该客户已以该类型关联此伙伴。")))
                .hasSize(1);
    }

    @Test
    @As(value = Permission.HOME, operator = true)
    void without_the_permission_the_screen_does_not_open() {
        visit("operator/customers");

        assertThat(isForbidden()).isTrue();
    }

    private static FormPanel<?> form() {
        return _get(FormPanel.class);
    }

    private static void click(String verb) {
        _click(_get(form(), Button.class, spec -> spec.withText(verb)));
    }

    private static TextField field(String label) {
        return _get(form(), TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Choice> choice(String label) {
        return _get(form(), ComboBox.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static Grid<CustomerRow> grid() {
        return _get(Grid.class);
    }
}
