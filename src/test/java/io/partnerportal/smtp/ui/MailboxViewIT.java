package io.partnerportal.smtp.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Pre;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.UiTest;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.smtp.GivenMailbox;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class MailboxViewIT extends UiTest {

    @Autowired
    GivenMailbox mailbox;

    private final String address = GivenPeople.aName() + "@recipient.example";

    @BeforeEach
    void an_open_mailbox() {
        mailbox.open();
    }

    @AfterEach
    void closed() {
        mailbox.close();
    }

    @Test
    void a_mail_is_listed_and_framed_without_scripts() {
        mailbox.receives(address, "邀请", "<a href='https://portal.example/join'>加入</a><script>alert(1)</script>");

        visit("mailbox/" + mailbox.to(address).getFirst().number());

        var frame = _get(IFrame.class);
        assertThat(frame.getElement().getAttribute("sandbox")).isEqualTo("allow-popups allow-popups-to-escape-sandbox");
        assertThat(frame.getElement().getProperty("srcdoc", frame.getElement().getAttribute("srcdoc")))
                .startsWith("<base target=\"_blank\">")
                .contains("https://portal.example/join");
        assertThat(_find(Anchor.class))
                .anyMatch(link -> link.getElement().getTextRecursively().contains(address));
    }

    @Test
    void the_plain_part_is_one_click_away() {
        mailbox.receives(address, "邀请", "<p>加入</p>");
        visit("mailbox/" + mailbox.to(address).getFirst().number());

        _click(_get(Button.class, spec -> spec.withText("查看纯文本")));

        assertThat(_get(Pre.class).getText()).contains("plain words");
        assertThat(_find(IFrame.class)).isEmpty();
    }

    @Test
    void only_the_newest_are_kept() {
        IntStream.rangeClosed(1, 201).forEach(number -> mailbox.receives(address, "mail " + number, "x"));

        // a mail of the portal's own may have come in between
        assertThat(mailbox.newest()).hasSize(200);
        assertThat(mailbox.to(address))
                .noneMatch(mail -> mail.subject().equals("mail 1"))
                .first()
                .satisfies(mail -> assertThat(mail.subject()).isEqualTo("mail 201"));
    }

    @Test
    void a_mail_that_is_not_kept_any_more_is_said_to_be_gone() {
        visit("mailbox/999999999");

        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("该邮件已不再保留");
    }

    @Test
    void whoever_sits_at_the_machine_reads_it_and_a_portal_without_one_has_no_such_page(
            @Autowired MockMvcTester http, @Autowired GivenPeople given) {
        given.anOperator();
        assertThat(http.get().uri("/mailbox").accept(MediaType.TEXT_HTML)).hasStatusOk();

        mailbox.close();

        assertThat(http.get().uri("/mailbox").accept(MediaType.TEXT_HTML)).hasStatus(404);
        assertThat(http.get().uri("/mailbox/1").accept(MediaType.TEXT_HTML)).hasStatus(404);
    }
}
