package io.partnerportal.mails.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.EmailField;
import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.UiTest;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.mails.MailFilter;
import io.partnerportal.mails.MailQueries;
import io.partnerportal.mails.MailRow;
import io.partnerportal.mails.MailSecret;
import io.partnerportal.mails.MailStatus;
import io.partnerportal.mails.Mails;
import io.partnerportal.mails.NewMail;
import io.partnerportal.mails.Recipient;
import io.partnerportal.uikit.NoticeBar;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@As(value = Permission.OPERATE_MAILS, operator = true)
class MailsViewIT extends UiTest {

    @Autowired
    Mails mails;

    @Autowired
    MailQueries queries;

    @Autowired
    JdbcClient jdbc;

    private final String name = GivenPeople.aName();
    private final String address = name + "@recipient.example";

    @Test
    void the_address_names_which_mails_are_listed() {
        aMail();
        var failed = given(aMail(), "FAILED");

        visit("operator/mails?recipient=" + name + "&status=FAILED");

        assertThat(GridKt._size(grid())).isEqualTo(1);
        assertThat(GridKt._get(grid(), 0).publicId()).isEqualTo(failed.value());
    }

    @Test
    void recipients_are_masked() {
        aMail();

        visit("operator/mails?recipient=" + name);

        assertThat(GridKt._getFormattedRow(grid(), 0).toString())
                .contains("t***@recipient.example")
                .doesNotContain(name);
    }

    @Test
    void without_a_mail_server_the_page_says_that_mails_wait() {
        visit("operator/mails");

        assertThat(_get(NoticeBar.class).getElement().getTextRecursively()).contains("PORTAL_MAIL_HOST");
    }

    @Test
    void nothing_found_says_so() {
        visit("operator/mails?recipient=nobody-at-all");

        assertThat(_find(EmptyState.class)).hasSize(1);
    }

    @Test
    void a_mail_that_was_given_up_is_sent_again_after_a_confirmation_and_that_is_logged() {
        var mail = given(aMail(), "FAILED");
        visit("operator/mails/" + mail);

        _click(_get(Button.class, spec -> spec.withText("重新发送")));
        assertThat(queries.find(mail)).map(MailRow::status).hasValue(MailStatus.FAILED);
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("重新发送")));

        assertThat(queries.find(mail)).map(MailRow::status).hasValue(MailStatus.WAITING);
        assertThat(logged(mail))
                .containsEntry("action", "mails.audit.sent-again")
                .extractingByKey("after_json")
                .asString()
                .contains("t***@recipient.example");
    }

    @Test
    void a_mail_whose_code_was_wiped_cannot_be_sent_again() {
        var mail = given(mails.send(test().with(new MailSecret.Code("123456"))), "FAILED");

        visit("operator/mails/" + mail);

        assertThat(_find(Button.class, spec -> spec.withText("重新发送"))).isEmpty();
    }

    @Test
    void a_waiting_or_sent_mail_cannot_be_sent_again() {
        var mail = given(aMail(), "SENT");

        visit("operator/mails/" + mail);

        assertThat(_find(Button.class, spec -> spec.withText("重新发送"))).isEmpty();
    }

    @Test
    void a_test_mail_goes_where_the_operator_says() {
        visit("operator/mails");
        _click(_get(Button.class, spec -> spec.withText("发送测试邮件")));
        var dialog = _get(TestMailDialog.class);

        _setValue(_get(dialog, EmailField.class), "not an address@x");
        _click(_get(dialog, Button.class, spec -> spec.withText("发送测试邮件")));
        assertThat(_get(dialog, EmailField.class).isInvalid()).isTrue();

        _setValue(_get(dialog, EmailField.class), address);
        _click(_get(dialog, Button.class, spec -> spec.withText("发送测试邮件")));
        assertThat(queries.page(new MailFilter(name, null), MailRow.Key.NEWEST, 10))
                .hasSize(1);
    }

    @Test
    void a_mail_that_does_not_exist_is_not_found() {
        visit("operator/mails/" + PublicId.random());

        assertThat(toast()).isEqualTo("该邮件不存在。");
    }

    @Test
    @As(value = Permission.HOME, operator = true)
    void without_the_permission_the_screen_does_not_open() {
        visit("operator/mails");

        assertThat(isForbidden()).isTrue();
    }

    private PublicId aMail() {
        return mails.send(test());
    }

    private NewMail test() {
        return NewMail.of("mails.test", new Recipient(address, null, Locale.SIMPLIFIED_CHINESE));
    }

    private PublicId given(PublicId mail, String status) {
        jdbc.sql("update mail set status = :status where public_id = :id")
                .param("status", status)
                .param("id", mail.value())
                .update();
        return mail;
    }

    private Map<String, Object> logged(PublicId mail) {
        return jdbc.sql("select * from operation_log where object = :id")
                .param("id", mail.value())
                .query()
                .singleRow();
    }

    @SuppressWarnings("unchecked")
    private static Grid<MailRow> grid() {
        return _get(Grid.class);
    }
}
