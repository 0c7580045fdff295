package io.partnerportal.mails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.partnerportal.IntegrationTest;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.SecretBox;
import io.partnerportal.smtp.MailServers;
import io.partnerportal.smtp.Mailbox;
import io.partnerportal.smtp.ScriptedServer;
import io.partnerportal.smtp.Smtp;
import io.partnerportal.tasks.WorkQueue;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails with words and secrets of their own, from the outbox to what the server gets. */
@IntegrationTest
class MailWriterIT {

    private static final String ADDRESS = "wangwei@yuntu.example";

    @Autowired
    MessageSource bundles;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    @Autowired
    SecretBox box;

    @Autowired
    PortalAddress portal;

    @Autowired
    WorkQueue queue;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Smtp smtp;

    @Autowired
    Clock clock;

    private final StaticMessageSource messages = new StaticMessageSource();
    private Optional<MailSecret> invitation = Optional.of(new MailSecret.Link("join?t=rebuilt"));
    private MailSecrets secrets;
    private MailStore store;
    private Mails mails;

    @BeforeEach
    void words_of_our_own() {
        messages.setParentMessageSource(bundles);
        say("code", "Your code", "Type it, {0}.\nIt is good for ten minutes.");
        say("reset", "Choose a new password", "Somebody asked for it.");
        say("news", "News about {0}", "Look at {0} & more.");
        secrets = new MailSecrets(box, List.of(new Invitations()));
        store = new MailStore(jdbc, ids, secrets, clock);
        mails = new Mails(store, new MailWords(messages), queue);
    }

    @Test
    void a_code_is_kept_encrypted_reaches_the_recipient_and_is_wiped() {
        var mail = mails.send(NewMail.of("code", to(Locale.ENGLISH), "Wang").with(new MailSecret.Code("493817")));
        assertThat(stored(mail.value())).doesNotContain("493817").contains("CODE");

        var content = sent(mail.value());

        assertThat(content).contains("493817", "Type it, Wang.", "Content-Language: en");
        assertThat(jdbc.sql("select count(*) from mail where public_id = :id and secret is null")
                        .param("id", mail.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void a_secret_link_stands_behind_the_button_and_nowhere_in_the_database() {
        var mail = mails.send(NewMail.of("reset", to(Locale.ENGLISH)).with(new MailSecret.Link("reset?t=s3cret")));
        assertThat(stored(mail.value())).doesNotContain("s3cret");

        assertThat(sent(mail.value())).contains(portal.of("reset?t=s3cret"));
    }

    @Test
    void a_second_link_stands_small_below_in_both_parts_and_nowhere_in_the_database() {
        var mail = mails.send(NewMail.of("reset", to(Locale.ENGLISH))
                .with(new MailSecret.Link("reset/s3cret", "reset/s3cret/report")));
        assertThat(stored(mail.value())).doesNotContain("s3cret");

        assertThat(sent(mail.value()))
                .contains("Not mine\n" + portal.of("reset/s3cret/report"))
                .contains("<a href=\"" + portal.of("reset/s3cret/report") + "\"");
    }

    @Test
    void a_preview_says_what_the_mail_would_and_keeps_nothing() {
        var before = jdbc.sql("select count(*) from mail").query(Integer.class).single();

        var preview = new MailPreviews(new MailWords(messages), writer())
                .of(NewMail.of("news", to(Locale.ENGLISH), "<b>")
                        .with(new MailSecret.Link("reset/…", "reset/…/report")));

        assertThat(preview.subject()).isEqualTo("News about <b>");
        assertThat(preview.html()).contains("Look at &lt;b&gt; &amp; more.", "Not mine");
        assertThat(preview.text()).contains("Look at <b> & more.", "Not mine");
        assertThat(jdbc.sql("select count(*) from mail").query(Integer.class).single())
                .isEqualTo(before);
    }

    @Test
    void a_link_that_can_be_made_again_is_made_when_the_mail_leaves() {
        var mail =
                mails.send(NewMail.of("reset", to(Locale.ENGLISH)).with(new MailSecret.Rebuilt("invitations", "17:2")));
        assertThat(stored(mail.value())).contains("invitations 17:2");

        assertThat(sent(mail.value())).contains(portal.of("join?t=rebuilt"));
    }

    @Test
    void what_was_withdrawn_meanwhile_is_not_sent() {
        var mail =
                mails.send(NewMail.of("reset", to(Locale.ENGLISH)).with(new MailSecret.Rebuilt("invitations", "17:2")));
        invitation = Optional.empty();

        assertThat(sent(mail.value())).isEmpty();
        assertThat(stored(mail.value())).contains("FAILED", "OBSOLETE");
    }

    @Test
    void values_are_escaped_in_html_and_written_as_they_are_in_plain_text() {
        var layout = layout("news", "<script>alert(1)</script>");

        assertThat(layout.html())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more.")
                .doesNotContain("<script>");
        assertThat(layout.text()).contains("Look at <script>alert(1)</script> & more.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: other@yuntu.example", "a\nb", "a\u0000b", "a\u0085b"})
    void line_breaks_in_a_value_are_refused(String value) {
        assertThatExceptionOfType(UnsafeText.class).isThrownBy(() -> NewMail.of("news", to(Locale.ENGLISH), value));
    }

    @Test
    void a_mail_without_words_or_with_too_few_values_is_refused_when_written() {
        assertThatExceptionOfType(org.springframework.context.NoSuchMessageException.class)
                .isThrownBy(() -> mails.send(NewMail.of("unheard-of", to(Locale.ENGLISH))));
        say("poor", "Poor", "{0} and {1}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mails.send(NewMail.of("poor", to(Locale.ENGLISH), "one")));
    }

    @Test
    void each_reader_gets_the_layout_in_their_language() {
        var chinese = layout(store.claim(mails.send(NewMail.of("news", to(Locale.SIMPLIFIED_CHINESE), "云途"))
                        .value())
                .orElseThrow());

        assertThat(chinese.html()).contains("<html lang=\"zh-CN\">", "王伟，您好：", "伙伴中心");
        assertThat(layout("news", "Yuntu").text()).contains("Hello 王伟,", "Partner Portal");
    }

    private String sent(String mail) {
        try (var server = new ScriptedServer()) {
            var settings = Outgoing.settings(server.port());
            new MailDelivery(store, writer(), new MailServers(settings, mailbox), smtp, clock).run(mail);
            return decoded(String.join("", server.taken()));
        }
    }

    /** Soft line breaks and encoded equal signs of quoted-printable. */
    private static String decoded(String mail) {
        return mail.replace("=\n", "").replace("=3D", "=");
    }

    private MailWriter writer() {
        return new MailWriter(new MailWords(messages), secrets, portal, Outgoing.settings(1), clock);
    }

    private MailLayout layout(String template, String... values) {
        var mail = mails.send(NewMail.of(template, to(Locale.ENGLISH), values));
        return layout(store.claim(mail.value()).orElseThrow());
    }

    private MailLayout layout(WaitingMail mail) {
        return writer().layout(mail);
    }

    private static Recipient to(Locale language) {
        return new Recipient(ADDRESS, "王伟", language);
    }

    private void say(String template, String title, String text) {
        for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            messages.addMessage(template + ".title", language, title);
            messages.addMessage(template + ".text", language, text);
            messages.addMessage(template + ".action", language, "Open");
            messages.addMessage(template + ".second", language, "Not mine");
        }
    }

    private String stored(String mail) {
        return Objects.requireNonNull(
                jdbc.sql("""
                select concat_ws('|', template, word_values, link, secret_kind, hex(secret), secret_source, status, last_reason)
                  from mail where public_id = :id
                """).param("id", mail).query(String.class).single());
    }

    private final class Invitations implements SecretSource {

        @Override
        public String name() {
            return "invitations";
        }

        @Override
        public Optional<MailSecret> secret(String subject) {
            return subject.equals("17:2") ? invitation : Optional.empty();
        }
    }
}
