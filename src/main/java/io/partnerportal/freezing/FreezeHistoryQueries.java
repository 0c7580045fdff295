package io.partnerportal.freezing;

import io.partnerportal.associations.RelationsInReach;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
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

    FreezeHistoryQueries(RelationsInReach reach, JdbcClient jdbc) {
        this.reach = reach;
        this.jdbc = jdbc;
    }

    /**
     * The latest first; 20 at most.
     *
     * @throws NotFound the customer is not the caller's
     */
    public List<FreezePeriod> of(PublicId customer) {
        return Rows.list(jdbc.sql("""
                select kind, reason, frozen_by as `by`, frozen_at as begin, ended_at as end, retention_until
                  from customer_freeze
                 where relation_id = :relation
                 order by id desc
                 limit :most
                """)
                .param("relation", reach.require(customer).id())
                .param("most", MOST_SHOWN)
                .query(FreezePeriod.class));
    }
}
