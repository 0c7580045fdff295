package io.partnerportal.clientele;

import io.partnerportal.associations.RelationsInReach;
import io.partnerportal.consumption.Summary;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose customers belonged, and belong, to the caller's own partner (管理关联记录), and what they consumed meanwhile. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.CUSTOMERS_READ)
public class AssociationRecordQueries {

    private static final String RECORDS = """
            select r.id, r.public_id, r.customer_id, a.public_id as customer_public_id, a.name as account_name,
                   a.display_name, r.type, r.begun_at, r.valid_from, nullif(r.valid_to, '9999-12-31') as valid_to,
                   r.ended_at, r.end_reason, m.display_name as manager
            """;

    private static final String TABLES = """
              from relation r
              join account a on a.id = r.customer_id
            """;

    private static final String FILTER = """
               and (:text = '' or locate(:text, a.name) > 0 or locate(:text, a.display_name) > 0)
               and (:lasting is null or :lasting = (r.ended_at is null))
               and (:customer is null or a.public_id = :customer)
            """;

    private final JdbcClient jdbc;
    private final RelationsInReach reach;
    private final PeriodSpend spend;
    private final CurrentCaller caller;

    AssociationRecordQueries(JdbcClient jdbc, RelationsInReach reach, PeriodSpend spend, CurrentCaller caller) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.spend = spend;
        this.caller = caller;
    }

    /** @param after key of the row the page follows */
    public List<AssociationRecord> page(AssociationRecord.Filter filter, AssociationRecord.Key after, int limit) {
        return Rows.list(filtered(RECORDS + TABLES + manager() + " where ", """
                         and r.begun_at <= :begun and (r.begun_at < :begun or r.id < :key)
                         order by r.begun_at desc, r.id desc
                         limit :limit
                        """, filter)
                .param("begun", after.begunAt())
                .param("key", after.id())
                .param("limit", limit)
                .query(AssociationRecord.class));
    }

    /** @param most where counting stops */
    public int count(AssociationRecord.Filter filter, int most) {
        return filtered("select count(*) from (select r.id " + TABLES + " where ", " limit :most) k", filter)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    public Optional<AssociationRecord> find(PublicId association) {
        var own = reach.own();
        return RelationsInReach.bind(
                        jdbc.sql(RECORDS + TABLES + manager() + " where r.public_id = :id and "
                                + RelationsInReach.whereEver(own)),
                        own)
                .param("id", association.value())
                .query(AssociationRecord.class)
                .optional();
    }

    /**
     * What the customer consumed while it belonged to the partner, by month and currency, the newest first.
     *
     * @throws NotFound no association within the caller's reach
     */
    public List<Summary.Month> consumption(PublicId association) {
        var record = find(association).orElseThrow(() -> new NotFound("clientele.record-not-found"));
        return spend.of(record);
    }

    /** Whether the caller may see what customers spent. */
    public boolean showsSpend() {
        return caller.may(Permission.CONSUMPTION_READ);
    }

    private static String manager() {
        return " left join portal_user m on m.id = r.manager_id\n";
    }

    private StatementSpec filtered(String head, String tail, AssociationRecord.Filter filter) {
        Scope.Partner own = reach.own();
        return RelationsInReach.bind(jdbc.sql(head + RelationsInReach.whereEver(own) + "\n" + FILTER + tail), own)
                .param("text", filter.text().strip())
                .param("lasting", filter.lasting())
                .param(
                        "customer",
                        filter.customer() == null ? null : filter.customer().value());
    }
}
