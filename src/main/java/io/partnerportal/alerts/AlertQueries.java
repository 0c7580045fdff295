package io.partnerportal.alerts;

import io.partnerportal.associations.RelationsInReach;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The alerts about customers within the caller's reach, the latest first. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.ALERTS_READ)
public class AlertQueries {

    private static final String FROM = """
              from customer_alert t
              join relation r on r.id = t.relation_id
              join account a on a.id = r.customer_id
              left join portal_user m on m.id = r.manager_id
              left join portal_user h on h.id = t.handler_id
             where t.partner_id = :org and
            """;

    private static final String ROWS = """
            select t.id, t.public_id, a.public_id as customer_id, a.display_name as customer, a.name as account,
                   m.display_name as manager, t.raised_on, t.until_day, t.currency, t.base, t.current, t.state,
                   t.result, t.note, h.display_name as handled_by, t.handled_at
            """ + FROM;

    private final JdbcClient jdbc;
    private final CurrentCaller caller;

    AlertQueries(JdbcClient jdbc, CurrentCaller caller) {
        this.jdbc = jdbc;
        this.caller = caller;
    }

    /** @param after id of the alert the page follows, the highest first */
    public List<AlertRow> page(AlertFilter filter, long after, int limit) {
        return Rows.list(filtered(ROWS + " t.id < :after and ", filter, " order by t.id desc limit :limit")
                .param("after", after)
                .param("limit", limit)
                .query(AlertRow.class));
    }

    /** How many there are, counted no further than a limit. */
    public int count(AlertFilter filter, int most) {
        return filtered("select count(*) from (select t.id " + FROM, filter, " limit :most) as some")
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    public Optional<AlertRow> find(PublicId alert) {
        var own = own();
        return RelationsInReach.bind(
                        jdbc.sql(ROWS + RelationsInReach.whereEver(own) + " and t.public_id = :alert"), own)
                .param("alert", alert.value())
                .query(AlertRow.class)
                .optional();
    }

    private StatementSpec filtered(String before, AlertFilter filter, String behind) {
        var own = own();
        var state = filter.state();
        var sql = before + RelationsInReach.whereEver(own)
                + " and (locate(:text, a.display_name) > 0 or locate(:text, a.name) > 0 or a.public_id = :text)"
                + (state == null ? "" : " and t.state = :state")
                + behind;
        return RelationsInReach.bind(jdbc.sql(sql), own)
                .param("text", filter.text().strip())
                .param("state", state == null ? null : state.name());
    }

    private Scope.Partner own() {
        if (caller.scope() instanceof Scope.Partner own) {
            return own;
        }
        throw new AccessDeniedException("Only a partner's people have alerts");
    }
}
