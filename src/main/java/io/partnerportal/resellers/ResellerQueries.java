package io.partnerportal.resellers;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.members.PersonChoice;
import io.partnerportal.organisations.OwnOrganisation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a distributor reads about its resellers (我的云经销商). */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.RESELLERS)
public class ResellerQueries {

    private static final String RESELLERS =
            """
            select p.id as period, a.public_id, a.name as account_name, a.display_name, w.mobile, a.email,
                   p.valid_from as since, u.display_name as manager,
                   case when a.status <> 'ACTIVE' or 'FROZEN' in (o.standing, d.standing) then 'FROZEN'
                        when 'RESTRICTED' in (o.standing, d.standing) then 'RESTRICTED'
                        else 'NORMAL' end as standing,
                   exists (select 1 from reseller_grant g
                            where g.open_key = concat(a.id, ':', p.distributor_id, ':FREEZE')) as freeze,
                   exists (select 1 from reseller_grant g
                            where g.open_key = concat(a.id, ':', p.distributor_id, ':ON_BEHALF')) as on_behalf
              from distributor_period p
              join account a on a.id = p.reseller_id
              join organisation o on o.id = a.id
              join organisation d on d.id = p.distributor_id
              left join portal_user w on w.account_id = a.id and w.kind = 'OWNER'
            """ + OwnResellers.MANAGED + "  left join portal_user u on u.id = m.manager_id\n" + OwnResellers.REACH;

    private static final String FILTER = """
               and (locate(:text, a.name) > 0 or locate(:text, a.display_name) > 0)
               and (:id = '' or a.public_id = :id)
               and (:from is null or p.valid_from >= :from)
               and (:until is null or p.valid_from <= :until)
               and (:chosen is null or u.public_id = :chosen)
               and (not :unassigned or m.id is null)
            """;

    /** A time in which somebody looked after a reseller; {@code until} is absent while it lasts. */
    public record ManagerPeriod(
            String manager, Instant since, @Nullable Instant until) {}

    private final OwnResellers own;
    private final JdbcClient jdbc;
    private final CurrentCaller caller;

    ResellerQueries(OwnResellers own, JdbcClient jdbc, CurrentCaller caller) {
        this.own = own;
        this.jdbc = jdbc;
        this.caller = caller;
    }

    /** The newest first. */
    public List<ResellerRow> page(ResellerFilter filter, ResellerRow.Key after, int limit) {
        return Rows.list(bind(RESELLERS + FILTER + """
                           and p.valid_from <= :since and (p.valid_from < :since or p.id < :period)
                         order by p.valid_from desc, p.id desc
                         limit :limit
                        """, filter)
                .param("since", after.since())
                .param("period", after.period())
                .param("limit", limit)
                .query(ResellerRow.class));
    }

    /** @param most where counting stops */
    public int count(ResellerFilter filter, int most) {
        return bind("select count(*) from (" + RESELLERS + FILTER + " limit :most) some", filter)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    public Optional<ResellerRow> find(PublicId reseller) {
        return own.bind(jdbc.sql(RESELLERS + " and a.public_id = :reseller"))
                .param("reseller", reseller.value())
                .query(ResellerRow.class)
                .optional();
    }

    /** Who looked after it under this distributor (历史客户经理), the latest first. */
    public List<ManagerPeriod> managers(PublicId reseller) {
        long id = own.require(reseller);
        return Rows.list(jdbc.sql("""
                select u.display_name as manager, m.since, m.until
                  from reseller_manager m
                  join portal_user u on u.id = m.manager_id
                 where m.reseller_id = :reseller and m.distributor_id = :distributor
                 order by m.since desc, m.id desc
                """)
                .param("reseller", id)
                .param("distributor", OwnOrganisation.of(caller.scope()))
                .query(ManagerPeriod.class));
    }

    /** The distributor's account managers who could look after resellers, by name. */
    public List<PersonChoice> managerChoices() {
        return Rows.list(jdbc.sql("""
                select distinct u.public_id, u.display_name, u.name
                  from role r
                  join member_role m on m.role_id = r.id
                  join portal_user u on u.id = m.user_id and u.account_id = :distributor and u.status = 'ACTIVE'
                 where r.organisation_id is null and r.name = 'ACCOUNT_MANAGER'
                 order by u.display_name, u.name
                """)
                .param("distributor", OwnOrganisation.of(caller.scope()))
                .query(PersonChoice.class));
    }

    private JdbcClient.StatementSpec bind(String sql, ResellerFilter filter) {
        return own.bind(jdbc.sql(sql))
                .param("text", filter.text().strip())
                .param("id", filter.id().strip())
                .param("from", filter.from())
                .param("until", filter.until())
                .param(
                        "chosen",
                        filter.manager() == null ? null : filter.manager().value())
                .param("unassigned", filter.unassigned());
    }
}
