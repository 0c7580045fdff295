package io.partnerportal.prospects;

import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.tasks.Housekeeping;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends pre-registrations whose days are over, reminds of those that soon end, and forgets whom old ones were about. */
@Component
class ProspectTidying implements Housekeeping {

    private static final Duration AHEAD = Duration.ofDays(3);

    private record Ending(long id, String publicId, long createdBy, String company, Instant expiresAt) {}

    private record Waiting(long id, String publicId, long partner, long createdBy, String company) {}

    private final JdbcClient jdbc;
    private final Claims claims;
    private final ProspectNotices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Duration undecided;
    private final Duration contacts;

    ProspectTidying(
            JdbcClient jdbc,
            Claims claims,
            ProspectNotices notices,
            TransactionTemplate transaction,
            Clock clock,
            ApplicationEventPublisher events,
            @Value("${portal.prospects.review-days}") int reviewDays,
            @Value("${portal.outreach.contact-days}") int contactDays) {
        this.jdbc = jdbc;
        this.claims = claims;
        this.events = events;
        this.undecided = Duration.ofDays(reviewDays);
        this.contacts = Duration.ofDays(contactDays);
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void tidy() {
        var now = clock.instant();
        ending(now.plus(AHEAD)).forEach(ending -> transaction.executeWithoutResult(_ -> remind(ending)));
        waiting(now.minus(undecided)).forEach(waiting -> transaction.executeWithoutResult(_ -> giveUp(waiting)));
        jdbc.sql("delete from prospect_claim where expires_at <= :now limit 10000")
                .param("now", now)
                .update();
        jdbc.sql("""
                update prospect set state = 'EXPIRED', ended_at = expires_at
                 where state = 'REGISTERED' and expires_at <= :now
                 limit 10000
                """).param("now", now).update();
        jdbc.sql("""
                update prospect set contact = '', email = null, mobile = null, note = '', forgotten = true
                 where not forgotten and state in ('EXPIRED', 'REJECTED', 'RELEASED') and ended_at < :oldest
                 limit 1000
                """).param("oldest", now.minus(contacts)).update();
    }

    private List<Waiting> waiting(Instant oldest) {
        return Rows.list(jdbc.sql("""
                select id, public_id, partner_id as partner, created_by, company from prospect
                 where state = 'PENDING' and created_at <= :oldest
                 limit 1000
                """).param("oldest", oldest).query(Waiting.class));
    }

    /** The operator did not decide in time: whoever waits may try again, and so may others. */
    private void giveUp(Waiting waiting) {
        int first = jdbc.sql(
                        "update prospect set state = 'EXPIRED', ended_at = :now where id = :id and state = 'PENDING'")
                .param("now", clock.instant())
                .param("id", waiting.id())
                .update();
        if (first == 1) {
            claims.lift(waiting.id());
            events.publishEvent(ProspectChanged.done(
                    ProspectChanged.UNDECIDED, waiting.id(), waiting.company(), Map.of(), waiting.partner()));
            notices.undecided(waiting.createdBy(), new PublicId(waiting.publicId()), waiting.company());
        }
    }

    private List<Ending> ending(Instant soon) {
        return Rows.list(
                jdbc.sql("""
                select id, public_id, created_by, company, expires_at from prospect
                 where state = 'REGISTERED' and expires_at > :now and expires_at <= :soon and not reminded
                 limit 1000
                """).param("now", clock.instant()).param("soon", soon).query(Ending.class));
    }

    /** Once, whichever node comes first. */
    private void remind(Ending ending) {
        int first = jdbc.sql(
                        "update prospect set reminded = true where id = :id and state = 'REGISTERED' and not reminded")
                .param("id", ending.id())
                .update();
        if (first == 1) {
            notices.endsSoon(ending.createdBy(), new PublicId(ending.publicId()), ending.company(), ending.expiresAt());
        }
    }
}
