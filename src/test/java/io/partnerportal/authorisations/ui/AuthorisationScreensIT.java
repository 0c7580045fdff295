package io.partnerportal.authorisations.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.UiTest;
import io.partnerportal.authorisations.AuthorisationKind;
import io.partnerportal.authorisations.AuthorisationQueries;
import io.partnerportal.authorisations.AuthorisationRow;
import io.partnerportal.authorisations.AuthorisationState;
import io.partnerportal.authorisations.GivenAuthorisations;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.mails.LastSecret;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.StatusBadge;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Both sides' screens; commits, since a code is counted whatever becomes of it. */
@PortalTest
class AuthorisationScreensIT extends UiTest {

    @Autowired
    AuthorisationQueries queries;

    @Autowired
    GivenAuthorisations authorisations;

    @Autowired
    GivenPeople given;

    @Autowired
    LastSecret outbox;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private CustomerCreated customer;
    private ActingAs acting;

    @BeforeEach
    void somebody_of_the_partner_at_the_screen() {
        partner = given.aSolutionProvider();
        customer = given.aCustomerOf(partner);
        acting = ActingAs.of(GivenAuthorisations.somebodyOf(partner));
    }

    @AfterEach
    void leave() {
        acting.close();
    }

    @Test
    void the_partner_asks_the_customer_agrees_with_its_code_and_revokes_again() {
        ask();
        assertThat(states()).containsExactly(AuthorisationState.REQUESTED);

        act(authorisations.ownerOf(customer));
        visit("account/my-partner");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("授权管理");
        click("同意授权");
        confirm(_get(AgreeDialog.class), "同意授权");
        assertThat(_find(_get(AgreeDialog.class), NoticeBar.class))
                .as("the letter is not ticked yet")
                .hasSize(1);
        _setValue(_get(_get(AgreeDialog.class), Checkbox.class), true);
        confirm(_get(AgreeDialog.class), "同意授权");
        typeCode();
        assertThat(toast()).startsWith("已授权。");
        assertThat(states()).containsExactly(AuthorisationState.GRANTED);
        assertThat(_find(AgreeDialog.class)).isEmpty();

        clock.turnBy(Duration.ofMinutes(1));
        click("撤销授权");
        _setValue(_get(_get(ReasonDialog.class), TextArea.class), "改为自行下单");
        confirm(_get(ReasonDialog.class), "撤销授权");
        typeCode();
        assertThat(toast()).isEqualTo("授权已撤销。");
        assertThat(words()).contains("原因：改为自行下单");
        assertThat(states()).containsExactly(AuthorisationState.REVOKED);
        assertThat(drafts()).as("of reasons given").isZero();
    }

    @Test
    void the_customer_refuses_without_a_word() {
        authorisations.request(partner, customer, AuthorisationKind.OPERATE);

        act(authorisations.ownerOf(customer));
        visit("account/my-partner");
        click("拒绝");
        confirm(_get(ReasonDialog.class), "拒绝");
        typeCode();

        assertThat(toast()).isEqualTo("已拒绝。");
        assertThat(states()).containsExactly(AuthorisationState.REFUSED);
    }

    @Test
    void the_partner_sees_what_it_may_do_and_withdraws_what_waits() {
        authorisations.agree(customer, authorisations.request(partner, customer, AuthorisationKind.ORDER));
        authorisations.request(partner, customer, AuthorisationKind.OPERATE);

        visit(page());
        assertThat(_find(_get(PartnerAuthorisations.class), StatusBadge.class))
                .extracting(StatusBadge::getText)
                .containsExactly("可代客下单", "待客户同意", "已授权");
        click("申请授权");
        assertThat(toast()).isEqualTo("两类授权均已获授权或正在等待客户处理。");
        click("撤回");
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("撤回")));

        assertThat(toast()).isEqualTo("申请已撤回。");
        assertThat(states()).containsExactly(AuthorisationState.WITHDRAWN, AuthorisationState.GRANTED);
    }

    @Test
    void only_the_first_request_shows_the_commitment() {
        ask();
        visit(page());
        click("申请授权");

        assertThat(commitment()).isEmpty();
        assertThat(kinds().getListDataView().getItems()).containsExactly(AuthorisationKind.values());
        _setValue(kinds(), Set.of(AuthorisationKind.OPERATE));
        confirm(_get(AuthoriseDialog.class), "申请授权");
        assertThat(states()).containsExactly(AuthorisationState.REQUESTED, AuthorisationState.REQUESTED);
    }

    @Test
    void who_may_not_ask_sees_what_is_authorised_and_no_button() {
        authorisations.request(partner, customer, AuthorisationKind.ORDER);
        act(TestCallers.partner(partner.id(), Permission.CUSTOMERS_READ));
        visit(page());

        assertThat(_find(_get(PartnerAuthorisations.class), StatusBadge.class)).hasSize(1);
        for (var verb : List.of("申请授权", "撤回")) {
            assertThat(_find(_get(DetailPanel.class), Button.class, spec -> spec.withText(verb)))
                    .isEmpty();
        }
    }

    @Test
    void both_sides_read_english_too() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        visit(page());
        assertThat(_find(H3.class)).extracting(H3::getText).contains("Authorisations");
        click("Request authorisation");
        assertThat(_get(AuthoriseDialog.class).getHeaderTitle())
                .isEqualTo("Request authorisation of " + customer.name());
        _get(AuthoriseDialog.class).close();

        authorisations.request(partner, customer, AuthorisationKind.ORDER);
        act(authorisations.ownerOf(customer));
        visit("account/my-partner");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Authorisations");
        click("Agree");
        assertThat(_get(AgreeDialog.class).getHeaderTitle()).isEqualTo("Authorise your partner");
    }

    @Test
    void what_the_sides_write_is_shown_as_they_wrote_it() {
        visit(page());
        click("申请授权");
        _setValue(kinds(), Set.of(AuthorisationKind.ORDER));
        _setValue(_get(_get(AuthoriseDialog.class), TextArea.class), "<script>alert(1)</script>");
        _setValue(commitment().getFirst(), true);
        confirm(_get(AuthoriseDialog.class), "申请授权");

        assertThat(words()).contains("申请说明：<script>alert(1)</script>");
    }

    private void ask() {
        visit(page());
        click("申请授权");
        confirm(_get(AuthoriseDialog.class), "申请授权");
        assertThat(states()).as("nothing chosen yet").isEmpty();
        _setValue(kinds(), Set.of(AuthorisationKind.ORDER));
        confirm(_get(AuthoriseDialog.class), "申请授权");
        assertThat(states()).as("the commitment is not ticked yet").isEmpty();
        _setValue(commitment().getFirst(), true);
        confirm(_get(AuthoriseDialog.class), "申请授权");
        assertThat(toast()).isEqualTo("申请已提交，客户处理后将通知您。");
    }

    private String page() {
        return "sales/customers/" + customer.publicId();
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<AuthorisationKind> kinds() {
        return _get(_get(AuthoriseDialog.class), CheckboxGroup.class);
    }

    private static List<Checkbox> commitment() {
        return _find(_get(AuthoriseDialog.class), Checkbox.class, spec -> spec.withLabel("我已阅读并同意《代客操作承诺书》"));
    }

    private static void click(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getFirst());
    }

    private static void confirm(Dialog dialog, String verb) {
        _click(_get(dialog, Button.class, spec -> spec.withText(verb)));
    }

    private void typeCode() {
        _setValue(
                _get(TextField.class, spec -> spec.withLabel("验证码")), outbox.to(customer.name() + "@customer.example"));
        _click(_get(Button.class, spec -> spec.withText("确认")));
    }

    private List<AuthorisationState> states() {
        try (var _ = ActingAs.of(GivenAuthorisations.somebodyOf(partner))) {
            return queries.of(customer.publicId()).rows().stream()
                    .map(AuthorisationRow::state)
                    .toList();
        }
    }

    private int drafts() {
        return jdbc.sql("""
                select count(*) from form_draft d join portal_user u on u.id = d.user_id
                 where u.account_id in (:partner, :customer)
                """)
                .param("partner", partner.id())
                .param("customer", customer.id())
                .query(Integer.class)
                .single();
    }

    private static List<String> words() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    private void act(Caller caller) {
        acting.close();
        acting = ActingAs.of(caller);
    }
}
