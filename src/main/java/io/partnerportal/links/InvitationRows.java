package io.partnerportal.links;

import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows of invitations as they change, whatever they invite to. Each change is one statement that asks whether the
 * invitation still stands as it must, so that of two who come at the same moment one changes it.
 */
@Component
public class InvitationRows {

    private static final String STILL_OPEN = "id = :id and state in ('OPEN', 'FAILED')";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    InvitationRows(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /**
     * An {@link InvitationState} as a column of that name; binds {@code :now}.
     *
     * @param alias of the table
     */
    public static String state(String alias) {
        return "case when %1$s.state in ('OPEN', 'FAILED') and %1$s.expires_at <= :now then 'EXPIRED' else %1$s.state end as state"
                .formatted(alias);
    }

    /** Uses the invitation up; false when somebody was faster, or it was withdrawn, sent again or over meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean use(LinkedInvitation invitation, long account) {
        var kind = invitation.kind();
        var set = "state = 'ACCEPTED', %s = :account, ended_at = :now, failure = null, failed_at = null, %s = null"
                .formatted(kind.acceptedColumn(), kind.openColumn());
        return update(
                                kind,
                                set,
                                "id = :id and generation = :generation and state in ('OPEN', 'FAILED') and expires_at > :now")
                        .param("account", account)
                        .param("id", invitation.id())
                        .param("generation", invitation.generation())
                        .update()
                == 1;
    }

    /**
     * Writes down why nobody was let in; it may be tried again. False when it stood there already, so that nobody is told
     * twice, or there is nothing left to try.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean fail(LinkedInvitation invitation, Reason why) {
        return update(
                                invitation.kind(),
                                "state = 'FAILED', failure = :why, failed_at = :now",
                                "id = :id and generation = :generation and (state = 'OPEN' or state = 'FAILED' and failure <> :why)")
                        .param("why", why.name())
                        .param("id", invitation.id())
                        .param("generation", invitation.generation())
                        .update()
                == 1;
    }

    /** Whoever reads the address says it is not theirs; false when it was over already. */
    boolean report(LinkedInvitation invitation) {
        return end(invitation, "REPORTED");
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(LinkedInvitation invitation) {
        update(invitation.kind(), over(invitation.kind()), STILL_OPEN)
                .param("id", invitation.id())
                .update();
    }

    /**
     * Nobody gets in any more by those that are open and of which something holds.
     *
     * @param which a condition
     * @param values what it binds
     * @param why said to the inviter
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <I extends LinkedInvitation> void withdrawOpen(
            LinkKind kind, String which, Map<String, ?> values, Reason why, Function<PublicId, Optional<I>> find) {
        Rows.list(jdbc.sql("select public_id from %s where %s is not null and %s"
                                .formatted(kind.table(), kind.openColumn(), which))
                        .params(values)
                        .query(String.class))
                .forEach(id -> find.apply(new PublicId(id)).ifPresent(open -> withdraw(open, why)));
    }

    private void withdraw(LinkedInvitation invitation, Reason why) {
        if (end(invitation, why.name())) {
            events.publishEvent(InvitationChanged.of(
                    invitation, "withdrawn", Map.of("recipient", invitation.whom(), "reason", why.nameKey())));
        }
    }

    private boolean end(LinkedInvitation invitation, String why) {
        return update(invitation.kind(), over(invitation.kind()) + ", failure = :why, failed_at = :now", STILL_OPEN)
                        .param("why", why)
                        .param("id", invitation.id())
                        .update()
                == 1;
    }

    /** The links before are worth nothing any more; what went wrong is forgotten. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void raise(LinkedInvitation invitation, Instant end, @Nullable PublicId mail) {
        update(
                        invitation.kind(),
                        "generation = :generation, state = 'OPEN', failure = null, failed_at = null, sent_at = :now, expires_at = :end, mail_id = :mail",
                        "id = :id")
                .param("generation", invitation.generation() + 1)
                .param("end", end)
                .param("mail", mail == null ? null : mail.value())
                .param("id", invitation.id())
                .update();
    }

    /** Whether a link of that generation lets somebody in. */
    boolean isOpen(LinkKind kind, PublicId invitation, int generation) {
        return jdbc.sql("""
                select count(*) from %s
                 where public_id = :id and generation = :generation and state in ('OPEN', 'FAILED') and expires_at > :now
                """.formatted(kind.table()))
                        .param("id", invitation.value())
                        .param("generation", generation)
                        .param("now", clock.instant())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private static String over(LinkKind kind) {
        return "state = 'WITHDRAWN', ended_at = :now, %s = null".formatted(kind.openColumn());
    }

    private StatementSpec update(LinkKind kind, String set, String which) {
        return jdbc.sql("update %s set %s where %s".formatted(kind.table(), set, which))
                .param("now", clock.instant());
    }
}
