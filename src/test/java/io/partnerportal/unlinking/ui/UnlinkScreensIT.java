package io.partnerportal.unlinking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.UiTest;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Masking;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.uikit.StatusBadge;
import io.partnerportal.unlinking.RequestRow;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class UnlinkScreensIT extends UiTest {

    private static final String UNLINK = "解除关联";

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private CustomerCreated customer;
    private ActingAs acting;

    @BeforeEach
    void an_administrator_at_the_screen() {
        partner = given.aSolutionProvider();
        customer = given.aCustomerOf(partner);
        acting = ActingAs.of(administrator());
    }

    @AfterEach
    void leave() {
        acting.close();
    }

    @Test
    void the_partner_asks_the_customer_agrees_and_both_screens_say_so() {
        visit("sales/customers/" + customer.publicId());
        _click(_find(_get(DetailPanel.class), Button.class, spec -> spec.withText(UNLINK))
                .getFirst());
        submit("停止合作");
        assertThat(toast()).isEqualTo("申请已提交，客户处理后将通知您。");

        act(TestCallers.customer(customer.id(), Permission.MY_PARTNER, Permission.HOME));
        visit("account/my-partner");
        _click(_get(Button.class, spec -> spec.withText("同意")));
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("同意")));

        assertThat(isAssociated()).isFalse();
    }

    @Test
    void what_is_open_is_shown_and_checked_again() {
        fact();
        visit("sales/customers/" + customer.publicId());
        _click(_find(_get(DetailPanel.class), Button.class, spec -> spec.withText(UNLINK))
                .getFirst());
        assertThat(_find(_get(CheckDialog.class), StatusBadge.class))
                .extracting(StatusBadge::getText)
                .contains("未通过", "通过");
        assertThat(_find(_get(CheckDialog.class), FormPanel.class)).isEmpty();

        jdbc.sql("delete from account_fact where account_id = :account")
                .param("account", customer.id())
                .update();
        _click(_get(Button.class, spec -> spec.withText("重新检查")));

        assertThat(_find(_get(CheckDialog.class), FormPanel.class)).hasSize(1);
    }

    @Test
    void who_decides_reads_what_stands_against_it_and_agrees_once_it_is_gone() {
        act(TestCallers.customer(customer.id(), Permission.MY_PARTNER, Permission.HOME));
        visit("account/my-partner");
        _click(_get(Button.class, spec -> spec.withText("申请解除关联")));
        submit("更换伙伴");
        fact();

        act(administrator());
        visit("sales/association-records");
        _click(_get(Button.class, spec -> spec.withText("同意")));
        assertThat(_find(_get(CheckList.class), StatusBadge.class))
                .extracting(StatusBadge::getText)
                .contains("未通过", "通过");
        assertThat(_find(Confirmation.class)).isEmpty();

        jdbc.sql("delete from account_fact where account_id = :account")
                .param("account", customer.id())
                .update();
        _click(_get(Button.class, spec -> spec.withText("重新检查")));
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("同意")));

        assertThat(isAssociated()).isFalse();
    }

    @Test
    void what_the_customer_asks_waits_above_the_records_and_is_refused_with_a_reason() {
        act(TestCallers.customer(customer.id(), Permission.MY_PARTNER, Permission.HOME));
        visit("account/my-partner");
        _click(_get(Button.class, spec -> spec.withText("申请解除关联")));
        submit("更换伙伴");

        act(administrator());
        visit("sales/association-records");
        _click(_get(Button.class, spec -> spec.withText("拒绝")));
        _setValue(_get(TextArea.class), "仍有欠款");
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("拒绝")));

        assertThat(toast()).isEqualTo("已拒绝。");
        assertThat(_find(Button.class, spec -> spec.withText("拒绝"))).isEmpty();
        assertThat(isAssociated()).isTrue();
    }

    @Test
    void the_operator_ends_an_association_with_a_reason() {
        act(TestCallers.customer(customer.id(), Permission.MY_PARTNER, Permission.HOME));
        visit("account/my-partner");
        _click(_get(Button.class, spec -> spec.withText("申请解除关联")));
        submit("更换伙伴");

        act(TestCallers.operator(Permission.OPERATE_RELATIONS));
        visit("operator/association-requests?pending=true");
        assertThat(GridKt._getFormatted(grid(), 0, "customer"))
                .as("whose customer it is waits behind an eye")
                .isEqualTo(Masking.name(GridKt._get(grid(), 0).customer()))
                .contains("*");
        visit("operator/association-requests/" + GridKt._get(grid(), 0).publicId());
        _click(_get(_get(DetailPanel.class), Button.class, spec -> spec.withText("强制解除")));
        _setValue(_get(TextArea.class), "长期争议");
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("强制解除")));

        assertThat(isAssociated()).isFalse();
        assertThat(_get(_get(DetailPanel.class), StatusBadge.class).getText()).isEqualTo("强制解除");
        assertThat(forceButtons()).isEmpty();
    }

    @Test
    void the_operator_is_offered_no_end_of_what_was_taken_back_and_of_a_switch() {
        act(TestCallers.customer(customer.id(), Permission.MY_PARTNER, Permission.HOME));
        visit("account/my-partner");
        _click(_get(Button.class, spec -> spec.withText("申请解除关联")));
        submit("更换伙伴");
        assertThat(shownToTheOperator().mayBeForced()).isTrue();
        assertThat(forceButtons()).hasSize(1);

        jdbc.sql("update association_request set state = 'CANCELLED' where customer_id = :customer")
                .param("customer", customer.id())
                .update();
        shownToTheOperator();
        assertThat(forceButtons()).isEmpty();

        jdbc.sql("update association_request set state = 'PENDING', kind = 'SWITCH', to_type = 'REFERRAL'"
                        + " where customer_id = :customer")
                .param("customer", customer.id())
                .update();
        shownToTheOperator();
        assertThat(forceButtons()).isEmpty();
    }

    @Test
    void who_may_not_has_no_button_and_no_screen() {
        act(TestCallers.partner(partner.id(), Permission.CUSTOMERS_READ));
        visit("sales/customers/" + customer.publicId());
        assertThat(_find(_get(DetailPanel.class), Button.class, spec -> spec.withText(UNLINK)))
                .isEmpty();
        visit("operator/association-requests");
        assertThat(isForbidden()).isTrue();
    }

    private RequestRow shownToTheOperator() {
        act(TestCallers.operator(Permission.OPERATE_RELATIONS));
        visit("operator/association-requests");
        var row = GridKt._get(grid(), 0);
        visit("operator/association-requests/" + row.publicId());
        return row;
    }

    private static List<Button> forceButtons() {
        return _find(_get(DetailPanel.class), Button.class, spec -> spec.withText("强制解除"));
    }

    private void submit(String reason) {
        _setValue(_get(TextArea.class), reason);
        _setValue(_get(_get(CheckDialog.class), Checkbox.class), true);
        _click(_find(_get(CheckDialog.class), Button.class).getFirst());
    }

    private Caller administrator() {
        return TestCallers.partner(partner.id(), Permission.CUSTOMERS_READ, Permission.CUSTOMERS_UNLINK);
    }

    private void act(Caller caller) {
        acting.close();
        acting = ActingAs.of(caller);
    }

    private void fact() {
        jdbc.sql("""
                insert into account_fact (id, public_id, account_id, kind, value, valid_from, note, recorded_by, recorded_at)
                values (-3, :publicId, :account, 'ARREARS', '', '2025-01-01', '', 'test', '2025-01-01')
                """)
                .param("publicId", PublicId.random().value())
                .param("account", customer.id())
                .update();
    }

    private boolean isAssociated() {
        return jdbc.sql("select count(*) from relation where current_id = :customer")
                        .param("customer", customer.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @SuppressWarnings("unchecked")
    private static Grid<RequestRow> grid() {
        return _get(Grid.class);
    }
}
