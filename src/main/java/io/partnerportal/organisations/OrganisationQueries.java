package io.partnerportal.organisations;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the operator reads about partners. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.OPERATE_PARTNERS)
public class OrganisationQueries {

    private static final String PARTNERS = """
            select o.id, a.public_id, a.name as account_name, a.display_name as company, a.email, o.identity, o.standing,
                   (select d.display_name
                      from distributor_period p
                      join account d on d.id = p.distributor_id
                     where p.reseller_id = o.id and p.valid_to = '9999-12-31') as distributor,
                   (select count(*) from portal_user u where u.account_id = o.id and u.kind = 'MEMBER' and u.status <> 'DELETED') as members,
                   (select count(*) from relation r
                     where r.partner_id = o.id and r.ended_at is null) as customers,
                   a.created_at
              from organisation o
              join account a on a.id = o.id
            """;

    private static final String FILTER = """
             where (locate(:text, a.name) > 0 or locate(:text, a.display_name) > 0)
               and (:identity is null or o.identity = :identity)
            """;

    private final JdbcClient jdbc;

    OrganisationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param after account name the page follows, empty for the first */
    public List<PartnerRow> page(PartnerFilter filter, String after, int limit) {
        return Rows.list(bind(PARTNERS + FILTER + " and a.name > :after order by a.name limit :limit", filter)
                .param("after", after)
                .param("limit", limit)
                .query(PartnerRow.class));
    }

    public int count(PartnerFilter filter) {
        return bind("select count(*) from organisation o join account a on a.id = o.id\n" + FILTER, filter)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec bind(String sql, PartnerFilter filter) {
        return jdbc.sql(sql)
                .param("text", filter.text().strip())
                .param(
                        "identity",
                        filter.identity() == null ? null : filter.identity().name());
    }

    public Optional<PartnerRow> find(PublicId id) {
        return jdbc.sql(PARTNERS + " where a.public_id = :id")
                .param("id", id.value())
                .query(PartnerRow.class)
                .optional();
    }

    public List<PartnerRow> distributors() {
        return Rows.list(jdbc.sql(
                        PARTNERS + " where o.identity = 'DISTRIBUTOR' and a.status <> 'CLOSED' order by a.display_name")
                .query(PartnerRow.class));
    }
}
