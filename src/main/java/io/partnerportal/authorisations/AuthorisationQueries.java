package io.partnerportal.authorisations;

import io.partnerportal.associations.LiveRelation;
import io.partnerportal.associations.Relations;
import io.partnerportal.associations.RelationsInReach;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was authorised within an association that lasts, for either side of it. */
@Service
@Transactional(readOnly = true)
public class AuthorisationQueries {

    private static final int MOST_SHOWN = 50;

    private final RelationsInReach reach;
    private final Relations relations;
    private final OnBehalf onBehalf;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentCaller caller;

    AuthorisationQueries(
            RelationsInReach reach,
            Relations relations,
            OnBehalf onBehalf,
            JdbcClient jdbc,
            Clock clock,
            CurrentCaller caller) {
        this.reach = reach;
        this.relations = relations;
        this.onBehalf = onBehalf;
        this.jdbc = jdbc;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * What the caller's organisation has of a customer, and what it comes to.
     *
     * @throws NotFound the customer is not the caller's
     */
    @Allowed(Permission.CUSTOMERS_READ)
    public CustomerAuthorisations of(PublicId customer) {
        var relation = reach.require(customer);
        var allowed = Arrays.stream(AuthorisationKind.values())
                .filter(kind -> onBehalf.may(relation, kind))
                .collect(Collectors.toSet());
        return new CustomerAuthorisations(
                rows(relation), allowed, onBehalf.obstacle(relation).orElse(null));
    }

    /** What the calling customer's partner asks for and was granted, the newest first; 50 at most. */
    @Allowed(Permission.MY_PARTNER)
    public List<AuthorisationRow> own() {
        return caller.scope() instanceof Scope.Customer own
                ? relations.current(own.account()).map(this::rows).orElse(List.of())
                : List.of();
    }

    private List<AuthorisationRow> rows(LiveRelation relation) {
        return Rows.list(jdbc.sql("""
                select public_id, kind, if(state = 'REQUESTED' and expires_at <= :now, 'EXPIRED', state) as state, note,
                       requested_at, expires_at, decided_at, ended_at, reason
                  from on_behalf_grant
                 where relation_id = :relation
                 order by id desc
                 limit :most
                """)
                .param("now", clock.instant())
                .param("relation", relation.id())
                .param("most", MOST_SHOWN)
                .query(AuthorisationRow.class));
    }
}
