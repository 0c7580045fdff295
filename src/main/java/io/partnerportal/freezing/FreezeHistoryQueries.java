package io.partnerportal.freezing;

import io.partnerportal.associations.RelationsInReach;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.organisations.OwnOrganisation;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Why, when and by whom an own customer was frozen in its present association. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.CUSTOMERS_READ)
public class FreezeHistoryQueries {

    private static final int MOST_SHOWN = 20;

    private final RelationsInReach reach;
    private final JdbcClient jdbc;
    private final CurrentCaller caller;

    FreezeHistoryQueries(RelationsInReach reach, JdbcClient jdbc, CurrentCaller caller) {
        this.reach = reach;
        this.jdbc = jdbc;
        this.caller = caller;
    }

    /**
     * The latest first; 20 at most.
     *
     * @throws NotFound the customer is not the caller's
     */
    public List<FreezePeriod> of(PublicId customer) {
        return Rows.list(jdbc.sql("""
                select f.kind, f.reason, f.frozen_by as `by`, f.frozen_at as begin, f.ended_at as end, f.retention_until
                  from customer_freeze f
                  join relation r on r.id = f.relation_id
                 where f.relation_id = :relation and r.partner_id = :own
                 order by f.id desc
                 limit :most
                """)
                .param("relation", reach.require(customer).id())
                .param("own", OwnOrganisation.of(caller.scope()))
                .param("most", MOST_SHOWN)
                .query(FreezePeriod.class));
    }
}
