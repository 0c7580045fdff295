package io.partnerportal.prospects;

import io.partnerportal.batches.Batch;
import io.partnerportal.batches.BatchResult;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.organisations.OwnOrganisation;
import io.partnerportal.outreach.AttemptLimit;
import io.partnerportal.outreach.TooManyAttempts;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Claims prospects for the caller's own partner and gives them up again (报备, 释放). */
@Service
@Allowed(Permission.CUSTOMERS_DEVELOP)
public class ProspectService {

    private final AttemptLimit attempts;
    private final Registration registration;
    private final ProspectQueries queries;
    private final Claims claims;
    private final Batch batch;
    private final CurrentCaller caller;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ProspectService(
            AttemptLimit attempts,
            Registration registration,
            ProspectQueries queries,
            Claims claims,
            Batch batch,
            CurrentCaller caller,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.attempts = attempts;
        this.registration = registration;
        this.queries = queries;
        this.claims = claims;
        this.batch = batch;
        this.caller = caller;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Registers a prospect at once, or hands it to the operator. The attempt counts even when it is refused: asking is no
     * way to find out who is whose customer.
     *
     * @throws TooManyAttempts today's attempts are used up
     * @throws ProspectRefused by a rule, each with its own words
     */
    public PublicId register(NewProspect wish) {
        long partner = OwnOrganisation.of(caller.scope());
        var checked = wish.checked();
        attempts.count(partner);
        try {
            return registration.register(partner, checked);
        } catch (Rejection refused) {
            events.publishEvent(ProspectChanged.refused(checked.company(), refused.key(), partner));
            throw refused;
        }
    }

    /** Gives prospects up, so that others may register them; what is refused for one takes back that one alone. */
    @Transactional
    public BatchResult release(List<PublicId> prospects) {
        return batch.each(prospects, this::nameOf, this::release);
    }

    /**
     * @throws NotFound the caller has no such prospect
     * @throws ProspectRefused it is held no longer
     */
    @Transactional
    public void release(PublicId prospect) {
        var before = queries.find(prospect).orElseThrow(() -> new NotFound("prospects.not-found"));
        int released = jdbc.sql("""
                update prospect set state = 'RELEASED', ended_at = :now
                 where id = :id and (state = 'PENDING' or state = 'REGISTERED' and expires_at > :now)
                """)
                .param("now", clock.instant())
                .param("id", before.id())
                .update();
        if (released == 0) {
            throw ProspectRefused.overtaken();
        }
        claims.lift(before.id());
        events.publishEvent(ProspectChanged.done(
                ProspectChanged.RELEASED, before.id(), before.company(), Map.of(), OwnOrganisation.of(caller.scope())));
    }

    private String nameOf(PublicId prospect) {
        return queries.find(prospect).map(ProspectRow::company).orElseGet(prospect::value);
    }
}
