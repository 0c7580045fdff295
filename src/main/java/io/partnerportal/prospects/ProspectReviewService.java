package io.partnerportal.prospects;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operator decides about prospects that are not registered at once (人工审核, R35); of two who decide, the first does. */
@Service
@Transactional
@Allowed(Permission.OPERATE_PROSPECTS)
public class ProspectReviewService {

    private record Asked(
            long id,
            long partner,
            long createdBy,
            String company,
            @Nullable String email,
            @Nullable String mobile) {}

    private final ReachedAccounts accounts;
    private final Obstacles obstacles;
    private final Claims claims;
    private final ProspectNotices notices;
    private final CurrentCaller caller;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ProspectReviewService(
            ReachedAccounts accounts,
            Obstacles obstacles,
            Claims claims,
            ProspectNotices notices,
            CurrentCaller caller,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.obstacles = obstacles;
        this.claims = claims;
        this.notices = notices;
        this.caller = caller;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The prospect is registered for fifteen days from now.
     *
     * @throws ProspectRefused it is no longer under review, or something has come in the way since
     */
    public void approve(PublicId prospect) {
        var end = clock.instant().plus(Registration.VALID);
        var decided = decide(prospect, ProspectState.REGISTERED, end, null);
        for (long account : accounts.by(decided.email(), decided.mobile())) {
            obstacles.toRegistering(decided.partner(), account).ifPresent(obstacle -> {
                throw new ProspectRefused(obstacle);
            });
        }
        claims.extend(decided.id(), end);
        events.publishEvent(ProspectChanged.done(
                ProspectChanged.APPROVED, decided.id(), decided.company(), Map.of(), decided.partner()));
        notices.approved(decided.createdBy(), prospect, decided.company(), end);
    }

    /**
     * The partner reads why, and may try again; so may others.
     *
     * @throws ProspectRefused it is no longer under review
     */
    public void reject(PublicId prospect, RejectProspect why) {
        var reason = why.checked().reason();
        var decided = decide(prospect, ProspectState.REJECTED, null, reason);
        claims.lift(decided.id());
        events.publishEvent(ProspectChanged.done(
                ProspectChanged.REJECTED,
                decided.id(),
                decided.company(),
                Map.of("reason", reason),
                decided.partner()));
        notices.rejected(decided.createdBy(), prospect, decided.company(), reason);
    }

    private Asked decide(PublicId prospect, ProspectState state, @Nullable Instant end, @Nullable String reason) {
        int decided = jdbc.sql("""
                update prospect
                   set state = :state, decided_by = left(:by, 160), decided_at = :now, decision_reason = :reason,
                       expires_at = :end, ended_at = if(:end is null, :now, null)
                 where public_id = :prospect and state = 'PENDING'
                """)
                .param("state", state.name())
                .param("by", caller.get().name())
                .param("now", clock.instant())
                .param("reason", reason)
                .param("end", end)
                .param("prospect", prospect.value())
                .update();
        var asked = jdbc.sql("""
                select id, partner_id as partner, created_by, company, email, mobile
                  from prospect where public_id = :prospect
                """)
                .param("prospect", prospect.value())
                .query(Asked.class)
                .optional()
                .orElseThrow(() -> new NotFound("prospects.not-found"));
        if (decided == 0) {
            throw ProspectRefused.overtaken();
        }
        return asked;
    }
}
