package io.partnerportal.invitations.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.UiTest;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.invitations.GivenInvitations;
import io.partnerportal.invitations.GivenInvitations.Given;
import io.partnerportal.invitations.InvitationChannel;
import io.partnerportal.invitations.InvitationRow;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.mails.Outgoing;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.prospects.ProspectRow;
import io.partnerportal.smtp.ScriptedServer;
import io.partnerportal.smtp.ScriptedServer.Mood;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class InvitationScreensIT extends UiTest {

    @Autowired
    GivenInvitations given;

    @Autowired
    GivenPeople people;

    @Autowired
    Outgoing outgoing;

    @Autowired
    JdbcClient jdbc;

    private final String address = GivenInvitations.anAddress();
    private PartnerOnboarded partner;
    private long user;
    private ActingAs acting;

    @BeforeEach
    void somebody_who_develops_customers() {
        partner = people.aSolutionProvider();
        user = people.aUserOf(partner);
        acting = ActingAs.of(GivenInvitations.developer(partner, user));
    }

    @AfterEach
    void nobody() {
        acting.close();
    }

    @Test
    void those_ticked_in_the_list_of_prospects_are_invited_together() {
        given.aProspect(partner, user, address);
        given.aProspect(partner, user, GivenInvitations.anAddress());
        visit("sales/customer-development");
        Grid<ProspectRow> prospects = grid();
        prospects.asMultiSelect().select(GridKt._get(prospects, 0), GridKt._get(prospects, 1));

        press("批量邀请");
        assertThat(words()).contains("共 2 个客户");
        press("发送邀请");
        assertThat(type().isInvalid()).as("no type is chosen yet").isTrue();
        _setValue(type(), AssociationType.RESALE);
        press("发送邀请");

        assertThat(toast()).isEqualTo("已发出 2 个邀请。");
        visit("sales/invitation-records");
        assertThat(GridKt._size(grid())).isEqualTo(2);
    }

    @Test
    void with_nothing_ticked_it_says_what_to_do() {
        visit("sales/customer-development");

        press("批量邀请");

        assertThat(toast()).isEqualTo("请先勾选要邀请的客户。");
    }

    @Test
    void the_mail_is_shown_before_it_is_sent_in_either_language_and_both_forms() {
        given.aProspect(partner, user, address);
        visit("sales/customer-development");
        Grid<ProspectRow> prospects = grid();
        prospects.asMultiSelect().select(GridKt._get(prospects, 0));
        press("批量邀请");

        press("预览邮件");

        assertThat(_get(IFrame.class).getSrcdoc().orElseThrow()).contains("<html lang=\"zh-CN\">", "查看并接受邀请", "/join/");
        _setValue(languages(), Locale.ENGLISH);
        assertThat(_get(IFrame.class).getSrcdoc().orElseThrow())
                .contains("<html lang=\"en\">", "Read and accept the invitation");
        _get(TabSheet.class).setSelectedIndex(1);
        assertThat(_get(Pre.class).getText()).contains("not meant for me");
        assertThat(jdbc.sql("select count(*) from mail where recipient = 'name@example.com'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_code_to_scan_carries_the_link_and_can_be_shown_again() {
        visit("sales/customer-development");
        press("链接/二维码邀请");
        _setValue(channels(), InvitationChannel.QR);
        _setValue(_get(TextField.class, spec -> spec.withLabel("被邀请人")), "展会来宾");
        _setValue(type(), AssociationType.RESALE);
        press("生成");

        var link = given.newest(partner);
        assertThat(codeOnScreen()).endsWith("/" + link.path());
        _find(Dialog.class).forEach(Dialog::close);

        visit("sales/invitation-records/" + link.id());
        press("查看链接");
        assertThat(codeOnScreen()).endsWith("/" + link.path());
    }

    @Test
    void a_failed_invitation_says_why_and_what_to_do_and_is_sent_again() {
        var failed = failed();
        visit("sales/invitation-records");

        var row = GridKt._getFormattedRow(grid(), 0);
        assertThat(row)
                .anyMatch(cell -> cell.contains("李*"))
                .anyMatch(cell -> cell.contains("t***@prospect.example"))
                .anyMatch(cell -> cell.contains("客户账号存在欠费。 请客户结清欠费后重试。"));

        visit("sales/invitation-records/" + failed.id());
        assertThat(words()).contains("客户账号存在欠费。").contains("请客户结清欠费后重试。").doesNotContain(address);
        _find(_get(DetailPanel.class), NativeButton.class, spec -> spec.withClasses("pp-eye"))
                .forEach(eye -> _click(eye));
        assertThat(words()).contains(address);
        pressLast("重发");
        assertThat(words()).contains("李*");
        pressLast("重发");

        assertThat(toast()).isEqualTo("已重发 1 个邀请。");
        assertThat(given.stateOf(failed.id())).isEqualTo("OPEN");
    }

    @Test
    void a_mail_that_the_recipients_server_refused_stands_as_not_delivered_with_the_reason() {
        var invitation = given.byMail(partner, user, address, AssociationType.RESALE);
        try (var server = new ScriptedServer().is(Mood.REFUSING)) {
            outgoing.deliver(mailTo(address), server.port());
        }

        visit("sales/invitation-records");
        assertThat(GridKt._getFormattedRow(grid(), 0)).anyMatch(cell -> cell.contains("未送达"));
        visit("sales/invitation-records/" + invitation.id());
        assertThat(words()).contains("未送达", "被对方邮件服务器退回");
    }

    @Test
    void those_ticked_are_sent_again_together_and_who_cannot_be_is_said() {
        failed();
        var withdrawn = given.byLink(partner, user, AssociationType.RESALE);
        jdbc.sql("update customer_invitation set state = 'WITHDRAWN' where public_id = :id")
                .param("id", withdrawn.id())
                .update();
        visit("sales/invitation-records");
        Grid<InvitationRow> records = grid();
        records.asMultiSelect().select(GridKt._get(records, 0), GridKt._get(records, 1));

        press("批量重发");
        pressLast("重发");

        assertThat(words()).contains("已接受或已撤回的邀请不能重发。");
    }

    @Test
    void a_withdrawal_is_asked_about_first() {
        var invitation = given.byMail(partner, user, address, AssociationType.RESALE);
        visit("sales/invitation-records/" + invitation.id());

        press("撤回");
        assertThat(given.stateOf(invitation.id())).isEqualTo("OPEN");
        pressLast("撤回");

        assertThat(toast()).isEqualTo("邀请已撤回。");
        assertThat(given.stateOf(invitation.id())).isEqualTo("WITHDRAWN");
    }

    @Test
    void another_partners_invitation_is_not_there() {
        var other = people.aSolutionProvider();
        var theirs = given.byLink(other, people.aUserOf(other), AssociationType.RESALE);

        visit("sales/invitation-records/" + theirs.id());

        assertThat(toast()).isEqualTo("该邀请不存在。");
    }

    private Given failed() {
        var invitation = given.byMail(partner, user, address, AssociationType.RESALE);
        jdbc.sql(
                        "update customer_invitation set state = 'FAILED', failure = 'ARREARS', failed_at = sent_at where public_id = :id")
                .param("id", new PublicId(invitation.id()).value())
                .update();
        return invitation;
    }

    private PublicId mailTo(String recipient) {
        return new PublicId(jdbc.sql("select public_id from mail where recipient = ?")
                .params(recipient)
                .query(String.class)
                .single());
    }

    @SuppressWarnings("unchecked")
    private static <T> Grid<T> grid() {
        return _get(Grid.class);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<AssociationType> type() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("关联类型"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<InvitationChannel> channels() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("邀请方式"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Locale> languages() {
        return _find(RadioButtonGroup.class, spec -> spec.withLabel("语言")).getLast();
    }

    private static String codeOnScreen() {
        return _find(Div.class, spec -> spec.withClasses("pp-qr"))
                .getLast()
                .getElement()
                .getAttribute("data-link");
    }

    private static String words() {
        return _find(Span.class).stream().map(Span::getText).collect(Collectors.joining(" "));
    }

    private static void press(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getFirst());
    }

    /** The one of a dialog, which comes after those of the page. */
    private static void pressLast(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }
}
