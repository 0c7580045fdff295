package io.partnerportal.prospects;

import io.partnerportal.associations.RelationsInReach;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.organisations.OwnOrganisation;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The prospects of the caller's partner, the latest first; a manager sees the own ones, a director theirs as well. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.CUSTOMERS_DEVELOP)
public class ProspectQueries {

    static final String ROWS = """
            select p.id, p.public_id, a.display_name as partner, p.company, p.contact, p.email, p.mobile, p.language,
                   p.note, if(p.state = 'REGISTERED' and p.expires_at <= :now, 'EXPIRED', p.state) as state,
                   p.soft_cause, p.created_at, u.display_name as created_by, p.decided_by, p.decided_at,
                   p.decision_reason, p.expires_at,
                   if(p.state = 'REGISTERED' and p.expires_at <= :now, p.expires_at, p.ended_at) as ended_at
              from prospect p
              join account a on a.id = p.partner_id
              join portal_user u on u.id = p.created_by
            """;

    /** What of the prospects a partner's caller reaches; {@link #bound} binds its values. */
    static final String REACH = " and p.partner_id = :organisation and " + RelationsInReach.whose("p.created_by");

    /** How many the partner holds, of how many it may. */
    public record Held(int pending, int registered) {}

    private final JdbcClient jdbc;
    private final CurrentCaller caller;
    private final BusinessCalendar calendar;
    private final ProspectFilters filters;

    ProspectQueries(JdbcClient jdbc, CurrentCaller caller, BusinessCalendar calendar, ProspectFilters filters) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.calendar = calendar;
        this.filters = filters;
    }

    /** @param after id of the prospect the page follows, the highest first */
    public List<ProspectRow> page(ProspectFilter filter, long after, int limit) {
        var sql = ROWS + " where p.id < :after" + REACH + filters.where(filter) + " order by p.id desc limit :limit";
        return Rows.list(bound(filters.bound(jdbc.sql(sql), filter), caller.scope())
                .param("after", after)
                .param("limit", limit)
                .query(ProspectRow.class));
    }

    /** How many there are, counted no further than a limit. */
    public int count(ProspectFilter filter, int most) {
        var sql = "select count(*) from (select p.id from prospect p where p.id > 0" + REACH + filters.where(filter)
                + " limit :most) as some";
        return bound(filters.bound(jdbc.sql(sql), filter), caller.scope())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    public Optional<ProspectRow> find(PublicId prospect) {
        return bound(jdbc.sql(ROWS + " where p.public_id = :prospect" + REACH), caller.scope())
                .param("prospect", prospect.value())
                .param("now", calendar.now())
                .query(ProspectRow.class)
                .optional();
    }

    /** Of the whole partner, since that is whom the limit holds for (R32). */
    public Held held() {
        return jdbc.sql("""
                select coalesce(sum(state = 'PENDING'), 0) as pending,
                       coalesce(sum(state = 'REGISTERED' and expires_at > :now), 0) as registered
                  from prospect
                 where partner_id = :organisation and state in ('PENDING', 'REGISTERED')
                """)
                .param("now", calendar.now())
                .param("organisation", OwnOrganisation.of(caller.scope()))
                .query(Held.class)
                .single();
    }

    static StatementSpec bound(StatementSpec statement, Scope scope) {
        return RelationsInReach.bindWhose(statement, scope).param("organisation", OwnOrganisation.of(scope));
    }
}
