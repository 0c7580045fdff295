package io.partnerportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.tasks.ExportFinished;
import io.partnerportal.tasks.ExportFinished.Ending;
import io.partnerportal.uikit.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.ColumnMapRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class NotifierIT {

    private static final Notice READY = Notice.of(
                    MessageCategory.CUSTOMERS, Severity.SUCCESS, "notifications.export-ready", "一月.csv")
            .linkingTo("exports");

    @Autowired
    Notifier notifier;

    @Autowired
    MessageQueries queries;

    @Autowired
    MessageService messages;

    @Autowired
    MessageExpiry expiry;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    @Autowired
    ApplicationEventPublisher events;

    private PartnerOnboarded partner;
    private UserAdded reader;
    private UserAdded colleague;

    @BeforeEach
    void two_members() {
        partner = given.aSolutionProvider();
        reader = given.aMember(partner, SystemRole.READ_ONLY);
        colleague = given.aMember(partner, SystemRole.READ_ONLY);
    }

    @Test
    void a_message_reaches_its_reader_and_nobody_else() {
        notifier.notify(READY, List.of(reader.id(), reader.id()));

        try (var _ = as(reader)) {
            assertThat(newest()).singleElement().satisfies(message -> {
                assertThat(message.values()).containsExactly("一月.csv");
                assertThat(message.isRead()).isFalse();
            });
            assertThat(queries.unread()).isOne();
        }
        try (var _ = as(colleague)) {
            assertThat(newest()).isEmpty();
            assertThat(queries.unread()).isZero();
        }
    }

    @Test
    void another_users_message_is_neither_found_nor_marked() {
        notifier.notify(READY, List.of(reader.id()));
        PublicId message;
        try (var _ = as(reader)) {
            message = new PublicId(newest().getFirst().publicId());
        }

        try (var _ = as(colleague)) {
            assertThat(queries.find(message)).isEmpty();
            messages.markRead(message);
            messages.markAllRead();
        }

        try (var _ = as(reader)) {
            assertThat(queries.unread()).isOne();
        }
    }

    @Test
    void a_message_is_read_once_and_all_at_a_stroke() {
        notifier.notify(READY, List.of(reader.id()));
        notifier.notify(READY, List.of(reader.id()));
        try (var _ = as(reader)) {
            var first = new PublicId(newest().getFirst().publicId());

            messages.markRead(first);
            clock.turnBy(Duration.ofMinutes(5));
            messages.markRead(first);

            assertThat(queries.find(first)).map(MessageRow::readAt).hasValue(TurnableClock.START);
            assertThat(queries.page(new MessageFilter(null, false), MessageRow.Key.NEWEST, 9))
                    .hasSize(1);
            messages.markAllRead();
            assertThat(queries.unread()).isZero();
        }
    }

    @Test
    void filters_and_pages_follow_category_state_and_key() {
        notifier.notify(READY, List.of(reader.id()));
        clock.turnBy(Duration.ofMinutes(1));
        notifier.notify(
                Notice.of(MessageCategory.TASKS, Severity.INFO, "notifications.export-ready", "二月.csv"),
                List.of(reader.id()));

        try (var _ = as(reader)) {
            assertThat(queries.page(new MessageFilter(MessageCategory.CUSTOMERS, null), MessageRow.Key.NEWEST, 9))
                    .extracting(MessageRow::category)
                    .containsExactly(MessageCategory.CUSTOMERS);
            var first = queries.page(MessageFilter.ALL, MessageRow.Key.NEWEST, 1);
            assertThat(first).extracting(MessageRow::category).containsExactly(MessageCategory.TASKS);
            assertThat(queries.page(MessageFilter.ALL, first.getFirst().key(), 9))
                    .extracting(MessageRow::category)
                    .containsExactly(MessageCategory.CUSTOMERS);
        }
    }

    @Test
    void a_copy_goes_by_mail_in_the_readers_language_unless_turned_off() {
        jdbc.sql("update portal_user set language = 'en' where id = :user")
                .param("user", reader.id())
                .update();

        notifier.notify(READY, List.of(reader.id(), colleague.id()));
        try (var _ = as(reader)) {
            messages.choose(MessageCategory.CUSTOMERS, false);
        }
        notifier.notify(READY, List.of(reader.id()));

        assertThat(mails(reader))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .containsEntry("language", "en")
                        .containsEntry("template", "notifications.export-ready")
                        .containsEntry("link", "exports"));
        assertThat(mails(colleague))
                .singleElement()
                .satisfies(mail -> assertThat(mail).containsEntry("language", "zh-CN"));
    }

    @Test
    void what_one_waits_for_at_the_screen_comes_by_mail_only_when_asked_for() {
        events.publishEvent(new ExportFinished(reader.id(), "一月.csv", Ending.READY));
        assertThat(mails(reader)).isEmpty();

        try (var _ = as(reader)) {
            messages.choose(MessageCategory.TASKS, true);
            assertThat(newest())
                    .singleElement()
                    .extracting(MessageRow::wordKey)
                    .isEqualTo("notifications.export-ready");
        }
        events.publishEvent(new ExportFinished(reader.id(), "一月.csv", Ending.FAILED));
        assertThat(mails(reader)).hasSize(1);
    }

    @Test
    void what_somebody_wants_by_mail_stands_in_the_operation_log_when_it_changes() {
        try (var _ = as(reader)) {
            messages.choose(MessageCategory.CUSTOMERS, true);
            messages.choose(MessageCategory.CUSTOMERS, false);
            messages.choose(MessageCategory.CUSTOMERS, false);
        }

        assertThat(jdbc.sql(
                                "select after_json from operation_log where action = 'notifications.audit.mail-chosen' and actor_id = ?")
                        .params(reader.id())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("notifications.category.CUSTOMERS", "notifications.audit.mailed.false");
    }

    @Test
    void messages_about_access_and_money_cannot_be_kept_from_the_mail() {
        try (var _ = as(reader)) {
            for (var category : List.of(MessageCategory.ACCOUNT, MessageCategory.FINANCE)) {
                assertThatExceptionOfType(AlwaysMailed.class).isThrownBy(() -> messages.choose(category, false));
                assertThat(queries.mailed()).containsEntry(category, true);
            }
        }
    }

    @Test
    void who_may_not_sign_in_is_not_told() {
        jdbc.sql("update portal_user set status = 'DISABLED' where id = :user")
                .param("user", reader.id())
                .update();

        notifier.notify(READY, List.of(reader.id()));

        assertThat(jdbc.sql("select count(*) from message where user_id = :user")
                        .param("user", reader.id())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(mails(reader)).isEmpty();
    }

    @Test
    void an_address_no_mail_can_reach_does_not_stop_the_message() {
        jdbc.sql("update portal_user set email = :email where id = :user")
                .param("email", reader.name() + "王伟@member.example")
                .param("user", reader.id())
                .update();

        notifier.notify(READY, List.of(reader.id()));

        try (var _ = as(reader)) {
            assertThat(queries.unread()).isOne();
        }
    }

    @Test
    void line_breaks_in_a_value_become_blanks() {
        assertThat(Notice.of(MessageCategory.TASKS, Severity.INFO, "x", "a\r\nBcc: b")
                        .values())
                .containsExactly("a Bcc: b");
    }

    @Test
    void messages_are_deleted_after_180_days() {
        notifier.notify(READY, List.of(reader.id()));

        clock.turnBy(Duration.ofDays(180));
        expiry.tidy();
        try (var _ = as(reader)) {
            assertThat(queries.unread()).isOne();
        }
        clock.turnBy(Duration.ofSeconds(1));
        expiry.tidy();
        try (var _ = as(reader)) {
            assertThat(queries.unread()).isZero();
        }
    }

    @Test
    @As(Permission.HOME)
    void without_the_permission_there_are_no_messages() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(queries::unread);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(messages::markAllRead);
    }

    private List<MessageRow> newest() {
        return queries.page(MessageFilter.ALL, MessageRow.Key.NEWEST, 10);
    }

    private List<Map<String, Object>> mails(UserAdded to) {
        return Rows.list(jdbc.sql("select * from mail where recipient = :address")
                .param("address", to.name() + "@member.example")
                .query(new ColumnMapRowMapper()));
    }

    private ActingAs as(UserAdded user) {
        return ActingAs.of(caller(user));
    }

    private Caller caller(UserAdded user) {
        return TestCallers.caller(user.id(), new Scope.Partner(partner.id(), null), Permission.MESSAGES);
    }
}
