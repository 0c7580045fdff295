package io.partnerportal.drafts;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.UiTest;
import io.partnerportal.authorisations.AuthorisationKind;
import io.partnerportal.authorisations.GivenAuthorisations;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.transfers.GivenTransfers;
import io.partnerportal.transfers.TransferChoice;
import io.partnerportal.transfers.TransferQueries;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class LongFormsIT extends UiTest {

    private static final String TYPED = "<b>写到一半</b>";

    @Autowired
    GivenPeople given;

    @Autowired
    GivenTransfers transfers;

    @Autowired
    TransferQueries choices;

    @Autowired
    GivenAuthorisations authorisations;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded distributor;
    private long author;

    @BeforeEach
    void somebody() {
        distributor = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        author = given.aUserOf(distributor);
    }

    @ParameterizedTest(name = "{2} {3}")
    @CsvSource(nullValues = "-", textBlock = """
            PARTNER,  customers:develop,             sales/customer-development/new, -
            PARTNER,  customers:develop,             sales/customer-development,     链接/二维码邀请
            PARTNER,  resellers:manage,              sales/reseller-invitations/new, -
            CUSTOMER, reseller-apply,                account/reseller-application,   -
            OPERATOR, operate:customers,             operator/customers/new,         -
            OPERATOR, operate:partners,              operator/partners/new,          -
            OPERATOR, operate:transfers,             operator/customer-transfers/new, -
            OPERATOR, operate:announcements,         operator/announcements/new,     -
            PARTNER,  members,                       members/new,                    -
            PARTNER,  contacts,                      contacts/new,                   -
            PARTNER,  roles,                         roles/new,                      -
            PARTNER,  company:read company:change,   profile/company,                修改公司信息
            """)
    void a_lost_session_costs_its_author_nothing_and_shows_others_nothing(
            String kind, String permissions, String address, @Nullable String press) {
        var scope = scope(kind);
        try (var _ = ActingAs.of(caller(author, scope, permissions))) {
            open(address, press);
            _setValue(longest(), TYPED);
            loseSession();
            open(address, press);
            assertThat(longest().getValue()).isEqualTo(TYPED);
        }
        try (var _ = ActingAs.of(caller(given.aUserOf(distributor), scope, permissions))) {
            loseSession();
            open(address, press);
            assertThat(longest().getValue()).isNotEqualTo(TYPED);
        }
    }

    @Test
    void the_reason_for_freezing_one_customer_is_not_offered_for_another_and_goes_with_the_freezing() {
        var first = given.aCustomerOf(distributor);
        var second = given.aCustomerOf(distributor);
        var page = "sales/customers/";
        var scope = new Scope.Partner(distributor.id(), null);
        try (var _ = ActingAs.of(caller(author, scope, "customers:read customers:freeze"))) {
            open(page + first.publicId(), "冻结");
            _setValue(longest(), "欠款未结清");
            loseSession();
            open(page + second.publicId(), "冻结");
            assertThat(longest().getValue()).isEmpty();
            loseSession();
            open(page + first.publicId(), "冻结");
            assertThat(longest().getValue()).isEqualTo("欠款未结清");
            submit("冻结");

            loseSession();
            open(page + first.publicId(), "冻结");
            assertThat(longest().getValue()).isEmpty();
        }
    }

    @Test
    void the_reason_for_parting_goes_with_the_request() {
        var customer = given.aCustomerOf(distributor);
        var scope = new Scope.Partner(distributor.id(), null);
        var page = "sales/customers/" + customer.publicId();
        try (var _ = ActingAs.of(caller(author, scope, "customers:read customers:unlink"))) {
            open(page, "解除关联");
            _setValue(longest(), "停止合作");
            loseSession();
            open(page, "解除关联");
            assertThat(longest().getValue()).isEqualTo("停止合作");
            assertThat(_get(_get(FormPanel.class), Checkbox.class).getValue()).isFalse();
            _setValue(_get(_get(FormPanel.class), Checkbox.class), true);
            submit("解除关联");
        }
        assertThat(drafts()).isEmpty();
    }

    @Test
    void why_a_transfer_is_refused_or_cancelled_goes_with_the_answer() {
        var cast = transfers.cast();
        var receiver = new Scope.Partner(cast.receiver().id(), null);
        try (var _ = ActingAs.of(caller(author, receiver, "customers:transfer"))) {
            survives("sales/customer-transfers/" + transfers.opened(cast), "拒绝");
            submit("拒绝");
        }
        try (var _ = ActingAs.of(caller(author, new Scope.Operator(), "operate:transfers"))) {
            survives("operator/customer-transfers/" + transfers.opened(cast), "取消转移");
            submit("取消转移");
        }
        assertThat(drafts()).isEmpty();
    }

    @Test
    void a_transfer_asked_for_leaves_no_draft() {
        var cast = transfers.cast();
        try (var _ = ActingAs.of(caller(author, new Scope.Operator(), "operate:transfers"))) {
            survives("operator/customer-transfers/new", null);
            _setValue(
                    choice("客户"),
                    choices.customers(cast.customer().name(), 0, 1).getFirst());
            _setValue(
                    choice("转入方"), choices.receivers(cast.customer().publicId()).getFirst());
            submit("向双方发起");
        }
        assertThat(drafts()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void what_an_authorisation_is_for_goes_with_the_request() {
        var page = "sales/customers/" + given.aCustomerOf(distributor).publicId();
        var scope = new Scope.Partner(distributor.id(), null);
        try (var _ = ActingAs.of(caller(author, scope, "customers:read customers:authorise"))) {
            survives(page, "申请授权");
            CheckboxGroup<AuthorisationKind> kinds = _get(_get(FormPanel.class), CheckboxGroup.class);
            _setValue(kinds, Set.of(AuthorisationKind.ORDER));
            _setValue(_get(Checkbox.class, spec -> spec.withLabel("我已阅读并同意《代客操作承诺书》")), true);
            submit("申请授权");
        }
        assertThat(drafts()).isEmpty();
    }

    @Test
    void why_an_authorisation_is_refused_or_revoked_is_kept_until_the_code_is_typed() {
        var customer = given.aCustomerOf(distributor);
        var authorisation = authorisations.request(distributor, customer, AuthorisationKind.ORDER);
        try (var _ = ActingAs.of(caller(author, new Scope.Customer(customer.id()), "my-partner"))) {
            survives("account/my-partner", "拒绝");
            jdbc.sql("update on_behalf_grant set state = 'GRANTED', decided_at = requested_at where public_id = ?")
                    .params(authorisation.value())
                    .update();
            survives("account/my-partner", "撤销授权");
        }
        assertThat(drafts()).hasSize(2);
    }

    @Test
    void an_application_and_a_company_handed_in_leave_no_draft() {
        var applicant = new Scope.Customer(given.aCustomer(null).id());
        try (var _ = ActingAs.of(caller(author, applicant, Permission.RESELLER_APPLY))) {
            open("account/reseller-application", null);
            fill("总经销商账号名", distributor.name());
            fill("公司名称", "海数科技");
            fill("联系人", "何梅");
            submit("提交申请");
            assertThat(toast()).isNotEmpty();
        }
        var owner = new Scope.Partner(distributor.id(), null);
        try (var _ = ActingAs.of(caller(author, owner, "company:read company:change"))) {
            open("profile/company", "修改公司信息");
            fill("公司名称", "海数科技集团");
            submit("提交审核");
        }
        assertThat(drafts()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<TransferChoice> choice(String label) {
        return _get(_get(FormPanel.class), ComboBox.class, spec -> spec.withLabel(label));
    }

    private void survives(String address, @Nullable String press) {
        loseSession();
        open(address, press);
        assertThat(longest().getValue()).isEmpty();
        _setValue(longest(), TYPED);
        loseSession();
        open(address, press);
        assertThat(longest().getValue()).isEqualTo(TYPED);
    }

    private List<String> drafts() {
        return jdbc.sql("select form from form_draft where user_id = ?")
                .params(author)
                .query(String.class)
                .list();
    }

    private Scope scope(String kind) {
        return switch (kind) {
            case "OPERATOR" -> new Scope.Operator();
            case "CUSTOMER" -> new Scope.Customer(given.aCustomer(null).id());
            default -> new Scope.Partner(distributor.id(), null);
        };
    }

    private static Caller caller(long user, Scope scope, String permissions) {
        return TestCallers.caller(
                user,
                scope,
                Stream.concat(Stream.of(Permission.HOME), Stream.of(permissions.split(" ")))
                        .toArray(String[]::new));
    }

    private static void open(String address, @Nullable String press) {
        visit(address);
        if (press != null) {
            press(press);
        }
    }

    private static void press(String text) {
        var detail = _find(DetailPanel.class);
        _click(
                detail.isEmpty()
                        ? _get(Button.class, spec -> spec.withText(text))
                        : _find(detail.getFirst(), Button.class, spec -> spec.withText(text))
                                .getFirst());
    }

    private static void submit(String verb) {
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText(verb)));
    }

    private static void fill(String label, String value) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(label)), value);
    }

    /** The form's first field for words. */
    private static TextFieldBase<?, String> longest() {
        var form = _get(FormPanel.class);
        var texts = _find(form, TextArea.class);
        return texts.isEmpty() ? _find(form, TextField.class).getFirst() : texts.getFirst();
    }
}
