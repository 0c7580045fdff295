package io.partnerportal.prospects;

import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.kernel.PublicId;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Pre-registrations for the doors of higher modules, inside their transactions. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Prospects {

    private static final String CLAIMED = """
            select p.id, p.public_id, p.partner_id as partner, p.created_by, p.company, p.contact, p.email, p.mobile,
                   p.language, if(p.state = 'REGISTERED' and p.expires_at <= :now, 'EXPIRED', p.state) as state,
                   p.expires_at
              from prospect p
            """;

    private final JdbcClient jdbc;
    private final ReachedAccounts accounts;
    private final Claims claims;
    private final CurrentCaller caller;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Prospects(
            JdbcClient jdbc,
            ReachedAccounts accounts,
            Claims claims,
            CurrentCaller caller,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.claims = claims;
        this.caller = caller;
        this.clock = clock;
        this.events = events;
    }

    /** The caller's own prospect, whatever became of it: the partner's, or an account manager's. */
    public Optional<Claimed> inReach(PublicId prospect) {
        return ProspectQueries.bound(
                        jdbc.sql(CLAIMED + " where p.public_id = :prospect" + ProspectQueries.REACH), caller.scope())
                .param("prospect", prospect.value())
                .param("now", clock.instant())
                .query(Claimed.class)
                .optional();
    }

    /**
     * The partner's approved pre-registration of whoever an account is.
     *
     * @param account database key of the account
     */
    public Optional<Claimed> liveOf(long partner, long account) {
        return claims.prospectsOf(partner, accounts.reach(account)).stream()
                .map(this::byId)
                .filter(Claimed::isRegistered)
                .findFirst();
    }

    /** Keeps a prospect as it is until the transaction ends. */
    public Claimed lock(long prospect) {
        jdbc.sql("select id from prospect where id = :prospect for update")
                .param("prospect", prospect)
                .query(Long.class)
                .single();
        return byId(prospect);
    }

    /** The prospect has become the partner's customer; it holds nobody back any more. */
    public void associated(long prospect, long customer) {
        var before = byId(prospect);
        int changed = jdbc.sql("""
                update prospect set state = 'ASSOCIATED', ended_at = :now, customer_id = :customer
                 where id = :prospect and state in ('PENDING', 'REGISTERED')
                """)
                .param("now", clock.instant())
                .param("customer", customer)
                .param("prospect", prospect)
                .update();
        if (changed == 1) {
            claims.lift(prospect);
            events.publishEvent(ProspectChanged.done(
                    ProspectChanged.ASSOCIATED, prospect, before.company(), Map.of(), before.partner()));
        }
    }

    private Claimed byId(long prospect) {
        return jdbc.sql(CLAIMED + " where p.id = :prospect")
                .param("prospect", prospect)
                .param("now", clock.instant())
                .query(Claimed.class)
                .single();
    }
}
