package io.partnerportal.resellerinvitations.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.UiTest;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Permission;
import io.partnerportal.links.InvitationPreview;
import io.partnerportal.links.InvitationState;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.mails.LastSecret;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.resellerinvitations.GivenResellerLink;
import io.partnerportal.resellerinvitations.ResellerInvitationRow;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.uikit.NoticeBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attempts are counted outside the test's transaction, so what is made here stays. */
@PortalTest
class InvitationScreensIT extends UiTest {

    private static final String PASSWORD = "kupfer-VOLLmond-9";

    @Autowired
    GivenPeople given;

    @Autowired
    GivenResellerLink links;

    @Autowired
    LastSecret outbox;

    @Autowired
    Callers callers;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded distributor;
    private String address;

    @BeforeEach
    void a_distributor() {
        distributor = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        address = GivenPeople.aName() + "@invited.example";
    }

    @Test
    void the_distributor_invites_several_companies_and_reads_what_was_wrong() {
        try (var _ = links.ofDistributor(distributor)) {
            visit("sales/reseller-invitations/new");
            _setValue(_get(TextArea.class), address + ", 海数科技\n\nkeine-adresse");
            _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("发送邀请")));

            assertThat(GridKt._size(grid())).isEqualTo(1);
            assertThat(GridKt._get(grid(), 0).recipientName()).isEqualTo("海数科技");
            assertThat(_find(NoticeBar.class)).isNotEmpty();
        }
    }

    @Test
    void an_invitation_is_sent_again_and_withdrawn_from_its_detail() {
        var link = links.to(address, distributor);
        try (var _ = links.ofDistributor(distributor)) {
            visit("sales/reseller-invitations/" + link.id());
            _click(_get(_get(DetailPanel.class), Button.class, spec -> spec.withText("重发邀请")));
            assertThat(generation(link)).as("asked first").isEqualTo(1);
            confirm("重发邀请");
            assertThat(generation(link)).isEqualTo(2);
            assertThat(toast()).contains("1");

            visit("sales/reseller-invitations/" + link.id());
            _click(_get(_get(DetailPanel.class), Button.class, spec -> spec.withText("撤回")));
            confirm("撤回");
            assertThat(GridKt._get(grid(), 0).state()).isEqualTo(InvitationState.WITHDRAWN);
        }
    }

    @Test
    void the_mail_is_shown_before_it_is_sent() {
        try (var _ = links.ofDistributor(distributor)) {
            visit("sales/reseller-invitations/new");
            _click(_get(Button.class, spec -> spec.withText("预览邮件")));

            assertThat(_find(InvitationPreview.class)).hasSize(1);
        }
    }

    @Test
    void whoever_holds_the_link_registers_with_the_code_of_the_mail() {
        var link = links.to(address, distributor);
        visit(link.path());
        assertThat(words()).contains(distributor.name()).doesNotContain(address);

        press("注册新账号");
        press("发送验证码");
        var name = GivenPeople.aName();
        _setValue(field("公司全称"), "海数科技有限公司");
        _setValue(field("账号名"), name);
        _find(PasswordField.class).forEach(field -> _setValue(field, PASSWORD));
        _setValue(field("邮箱验证码"), outbox.to(address));
        press("注册并接受邀请");
        assertThat(_find(FormPanel.class)).as("nothing is ticked yet").isNotEmpty();
        _find(Checkbox.class).forEach(tick -> _setValue(tick, true));
        press("注册并接受邀请");

        assertThat(_get(H1.class).getText()).isEqualTo("您已成为云经销商");
        assertThat(jdbc.sql("select kind from account where name = :name")
                        .param("name", name)
                        .query(String.class)
                        .single())
                .isEqualTo("PARTNER");
    }

    @Test
    void a_link_nobody_was_given_opens_nothing() {
        visit("become-reseller/" + "0".repeat(32) + "/x");

        assertThat(_get(H1.class).getText()).isEqualTo("无法继续");
        assertThat(_find(Anchor.class)).isEmpty();
    }

    @Test
    void opening_the_page_for_a_wrong_address_changes_nothing_and_the_button_does() {
        var link = links.to(address, distributor);
        visit(link.path() + "/report");
        assertThat(links.row(link, distributor).state()).isEqualTo(InvitationState.OPEN);

        press("确认并不再接收邀请");

        assertThat(links.row(link, distributor).state()).isEqualTo(InvitationState.WITHDRAWN);
    }

    @Test
    void the_owner_of_a_customer_account_accepts_signed_in_and_others_are_told_who_they_are() {
        var customer = given.aCustomer(null);
        var link = links.to(customer.name() + "@customer.example", distributor);
        try (var _ = ActingAs.of(
                callers.byUser(given.aMember(distributor, SystemRole.READ_ONLY).id())
                        .orElseThrow())) {
            visit(link.path() + "/associate");
            assertThat(_find(Checkbox.class)).isEmpty();
            assertThat(words()).contains(distributor.name());
        }
        try (var _ = ActingAs.of(callers.byUser(owner(customer.id())).orElseThrow())) {
            visit(link.path() + "/associate");
            assertThat(links.row(link, distributor).state()).isEqualTo(InvitationState.OPEN);
            _find(Checkbox.class).forEach(tick -> _setValue(tick, true));
            press("使用此账号接受邀请");
            assertThat(_get(H1.class).getText()).isEqualTo("您已成为云经销商");
        }
    }

    @Test
    void without_the_permission_the_records_do_not_open() {
        try (var _ = ActingAs.of(TestCallers.partner(distributor.id(), Permission.RESELLERS))) {
            visit("sales/reseller-invitations");
            assertThat(isForbidden()).isTrue();
        }
    }

    private long owner(long account) {
        return jdbc.sql("select id from portal_user where account_id = :account and kind = 'OWNER'")
                .param("account", account)
                .query(Long.class)
                .single();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static String words() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList().toString();
    }

    private int generation(GivenResellerLink.Link link) {
        return jdbc.sql("select generation from reseller_invitation where public_id = :id")
                .param("id", link.id())
                .query(Integer.class)
                .single();
    }

    private static void confirm(String verb) {
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText(verb)));
    }

    private static void press(String verb) {
        _click(_get(Button.class, spec -> spec.withText(verb)));
    }

    @SuppressWarnings("unchecked")
    private static Grid<ResellerInvitationRow> grid() {
        return _get(Grid.class);
    }
}
