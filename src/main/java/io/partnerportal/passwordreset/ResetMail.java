package io.partnerportal.passwordreset;

import io.partnerportal.mails.MailSecret;
import io.partnerportal.mails.Mails;
import io.partnerportal.mails.NewMail;
import io.partnerportal.mails.Recipient;
import io.partnerportal.tasks.SystemWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks up whom a request means and sends the link. Later and elsewhere, so that nobody who waits for the answer to the
 * request can tell from it, or from how long it took, whether there is such a user.
 */
@Component
class ResetMail implements SystemWork {

    static final String NAME = "password-reset";

    /** Nobody's mailbox is filled by others. */
    private static final int MOST_A_DAY = 5;

    private record Request(String account, String user) {}

    private record Found(
            long id,
            String displayName,
            @Nullable String email,
            @Nullable String language) {

        Locale locale() {
            return language == null ? Locale.SIMPLIFIED_CHINESE : Locale.forLanguageTag(language);
        }
    }

    private final JdbcClient jdbc;
    private final ResetLinks links;
    private final Mails mails;
    private final Clock clock;

    ResetMail(JdbcClient jdbc, ResetLinks links, Mails mails, Clock clock) {
        this.jdbc = jdbc;
        this.links = links;
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional
    public Optional<Instant> run(String request) {
        take(request).flatMap(this::find).ifPresent(user -> {
            jdbc.sql("update reset_request set user_id = :user where id = :id")
                    .param("user", user.id())
                    .param("id", request)
                    .update();
            if (user.email() != null && requestsOfToday(user.id()) <= MOST_A_DAY) {
                send(user, user.email());
            }
        });
        return Optional.empty();
    }

    /** What was typed is only kept until it has been looked up. */
    private Optional<Request> take(String id) {
        var request = jdbc.sql("select account, user from reset_request where id = :id and account is not null")
                .param("id", id)
                .query(Request.class)
                .optional();
        jdbc.sql("update reset_request set account = null, user = null where id = :id")
                .param("id", id)
                .update();
        return request;
    }

    private Optional<Found> find(Request request) {
        var who = request.user().isEmpty()
                ? "u.kind = 'OWNER' and (a.name = :account or a.email = :account)"
                : "u.kind = 'MEMBER' and a.name = :account and (u.name = :user or u.email = :user)";
        return jdbc.sql("""
                select u.id, u.display_name, u.email, u.language
                  from portal_user u
                  join account a on a.id = u.account_id and a.status = 'ACTIVE'
                 where u.status = 'ACTIVE' and\s""" + who)
                .param("account", request.account())
                .param("user", request.user())
                .query(Found.class)
                .optional();
    }

    private int requestsOfToday(long user) {
        return jdbc.sql("select count(*) from reset_request where user_id = :user and created_at > :since")
                .param("user", user)
                .param("since", clock.instant().minus(Duration.ofDays(1)))
                .query(Integer.class)
                .single();
    }

    private void send(Found user, String email) {
        var recipient = new Recipient(email, user.displayName(), user.locale());
        mails.send(NewMail.of("passwordreset.mail.link", recipient)
                .with(new MailSecret.Link("reset-password/" + links.issue(user.id())))
                .validUntil(clock.instant().plus(ResetLinks.GOOD_FOR)));
    }
}
