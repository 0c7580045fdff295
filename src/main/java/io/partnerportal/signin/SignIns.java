package io.partnerportal.signin;

import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Open;
import io.partnerportal.kernel.Ids;
import io.partnerportal.lockout.Origin;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sign-ins as rows (decision 10a): any node can end one, and none outlives its idle or absolute end. */
@Service
@Transactional
@Open("stands before the caller is known")
public class SignIns {

    /** Writing the time of the last click more often than this would only cost. */
    private static final Duration TOUCH = Duration.ofSeconds(20);

    private record Row(
            Instant signedInAt,
            Instant lastActiveAt,
            @Nullable Instant endedAt) {}

    private final JdbcClient jdbc;
    private final Callers callers;
    private final Ids ids;
    private final Clock clock;
    private final SignInSettings settings;

    SignIns(JdbcClient jdbc, Callers callers, Ids ids, Clock clock, SignInSettings settings) {
        this.jdbc = jdbc;
        this.callers = callers;
        this.ids = ids;
        this.clock = clock;
        this.settings = settings;
    }

    SignInTicket begin(long user, Origin origin) {
        var ticket = new SignInTicket(user, ids.next());
        jdbc.sql("""
                insert into sign_in (id, user_id, address, agent, signed_in_at, last_active_at)
                values (:id, :user, :address, left(:agent, 255), :now, :now)
                """)
                .param("id", ticket.signIn())
                .param("user", user)
                .param("address", origin.address())
                .param("agent", origin.agent())
                .param("now", clock.instant())
                .update();
        return ticket;
    }

    /**
     * The caller behind a ticket, if the sign-in still holds.
     *
     * @param active whether a person did something, as opposed to a browser's heartbeat
     */
    public Optional<Caller> resume(SignInTicket ticket, boolean active) {
        return find(ticket)
                .filter(row -> row.endedAt() == null)
                .filter(row -> holds(ticket, row))
                .flatMap(row -> {
                    if (active && row.lastActiveAt().plus(TOUCH).isBefore(clock.instant())) {
                        touch(ticket);
                    }
                    return callers.byUser(ticket.user());
                });
    }

    /** The person signed out. */
    public void signOut(SignInTicket ticket) {
        end(ticket, "SIGNED_OUT");
    }

    /** Ends every sign-in of an account's users at their next click, on whatever node. */
    public void endAllOf(long account) {
        jdbc.sql("""
                update sign_in s join portal_user u on u.id = s.user_id
                   set s.ended_at = :now, s.end_reason = 'ENDED'
                 where u.account_id = :account and s.ended_at is null
                """).param("now", clock.instant()).param("account", account).update();
    }

    /** Another of the user's own browsers ended it. */
    public void end(SignInTicket ticket) {
        end(ticket, "ENDED");
    }

    /** Ends every sign-in of a user, on every node at the next click (R13, R14). */
    public void endAll(long user) {
        endOthers(user, Optional.empty());
    }

    /** As {@link #endAll}, but for the one the user sits at. */
    public void endOthers(long user, Optional<Long> kept) {
        jdbc.sql("""
                update sign_in set ended_at = :now, end_reason = 'ENDED'
                 where user_id = :user and ended_at is null and id <> :kept
                """)
                .param("now", clock.instant())
                .param("user", user)
                .param("kept", kept.orElse(0L))
                .update();
    }

    /** When this sign-in ends for good, however busy its user is. */
    @Transactional(readOnly = true)
    public Optional<Instant> absoluteEnd(SignInTicket ticket) {
        return find(ticket).map(row -> row.signedInAt().plus(settings.absolute()));
    }

    private boolean holds(SignInTicket ticket, Row row) {
        if (row.signedInAt().plus(settings.absolute()).isBefore(clock.instant())) {
            end(ticket, "EXPIRED");
            return false;
        }
        if (row.lastActiveAt().plus(settings.idle()).isBefore(clock.instant())) {
            end(ticket, "IDLE");
            return false;
        }
        return true;
    }

    private Optional<Row> find(SignInTicket ticket) {
        return jdbc.sql("""
                select signed_in_at, last_active_at, ended_at from sign_in where id = :id and user_id = :user
                """)
                .param("id", ticket.signIn())
                .param("user", ticket.user())
                .query(Row.class)
                .optional();
    }

    private void touch(SignInTicket ticket) {
        jdbc.sql("update sign_in set last_active_at = :now where id = :id")
                .param("now", clock.instant())
                .param("id", ticket.signIn())
                .update();
    }

    private void end(SignInTicket ticket, String reason) {
        jdbc.sql("update sign_in set ended_at = :now, end_reason = :reason "
                        + "where id = :id and user_id = :user and ended_at is null")
                .param("now", clock.instant())
                .param("reason", reason)
                .param("id", ticket.signIn())
                .param("user", ticket.user())
                .update();
    }
}
