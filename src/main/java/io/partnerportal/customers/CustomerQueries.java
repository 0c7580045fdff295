package io.partnerportal.customers;

import io.partnerportal.associations.ManagerPeriod;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the operator reads about customers. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.OPERATE_CUSTOMERS)
public class CustomerQueries {

    // an account that became a partner keeps its row for the sake of its past, and is nobody's customer any more
    private static final String CUSTOMERS = """
            select c.id, a.public_id, a.name as account_name, a.display_name, a.email,
                   s.partner_id, p.public_id as partner_public_id, p.display_name as partner, s.type,
                   s.valid_from as associated_since, u.display_name as manager, a.created_at
              from customer c
              join account a on a.id = c.id and a.kind = 'CUSTOMER'
              left join relation s on s.current_id = c.id
              left join account p on p.id = s.partner_id
              left join portal_user u on u.id = s.manager_id
             where true
            """;

    private static final String COUNTED = """
            select count(*)
              from (select c.id
                      from customer c
                      join account a on a.id = c.id and a.kind = 'CUSTOMER'
                      left join relation s on s.current_id = c.id
                     where true
            """;

    private static final String NAMED = " and (locate(:text, a.name) > 0 or locate(:text, a.display_name) > 0)";

    private static final String OF_PARTNER = " and s.partner_id = :partner and s.ended_at is null";

    private static final long NOBODY = 0;

    private final JdbcClient jdbc;

    CustomerQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param text part of the account or display name, empty for all */
    public List<CustomerRow> page(String text, int offset, int limit) {
        var all = new CustomerFilter(text, null);
        return Rows.list(bind(CUSTOMERS + where(all) + " order by a.name limit :limit offset :offset", all)
                .param("limit", limit)
                .param("offset", offset)
                .query(CustomerRow.class));
    }

    /** @param after account name the page follows, empty for the first */
    public List<CustomerRow> page(CustomerFilter filter, String after, int limit) {
        return Rows.list(bind(CUSTOMERS + where(filter) + " and a.name > :after order by a.name limit :limit", filter)
                .param("after", after)
                .param("limit", limit)
                .query(CustomerRow.class));
    }

    /** @param most where counting stops */
    public int count(CustomerFilter filter, int most) {
        return bind(COUNTED + where(filter) + " limit :most) some", filter)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** Only what is asked for, so that a partner's customers are found from the partner on. */
    private static String where(CustomerFilter filter) {
        return (filter.text().isBlank() ? "" : NAMED) + (filter.partner() == null ? "" : OF_PARTNER);
    }

    private JdbcClient.StatementSpec bind(String sql, CustomerFilter filter) {
        return jdbc.sql(sql)
                .param("text", filter.text().strip())
                .param("partner", filter.partner() == null ? NOBODY : key(filter.partner()));
    }

    private long key(PublicId partner) {
        return jdbc.sql("select id from account where public_id = :partner and kind = 'PARTNER'")
                .param("partner", partner.value())
                .query(Long.class)
                .optional()
                .orElse(NOBODY);
    }

    public Optional<CustomerRow> find(PublicId id) {
        return jdbc.sql(CUSTOMERS + " and a.public_id = :id")
                .param("id", id.value())
                .query(CustomerRow.class)
                .optional();
    }

    /** Partners by which to filter or to whom a customer can be given, by name. */
    public List<Choice> partners(String text, int offset, int limit) {
        return Rows.list(jdbc.sql("""
                select a.public_id, a.display_name as name
                  from organisation o
                  join account a on a.id = o.id
                 where (locate(:text, a.name) > 0 or locate(:text, a.display_name) > 0)
                   and a.status <> 'CLOSED'
                 order by a.display_name, a.id
                 limit :limit offset :offset
                """)
                .param("text", text.strip())
                .param("limit", limit)
                .param("offset", offset)
                .query(Choice.class));
    }

    public Optional<Choice> partner(PublicId id) {
        return jdbc.sql("""
                select a.public_id, a.display_name as name
                  from organisation o
                  join account a on a.id = o.id
                 where a.public_id = :id
                """).param("id", id.value()).query(Choice.class).optional();
    }

    /** The account managers (客户经理) of a partner. */
    public List<Choice> managers(PublicId partner) {
        return Rows.list(jdbc.sql("""
                select u.public_id, u.display_name as name
                  from account a
                  join portal_user u on u.account_id = a.id and u.status = 'ACTIVE'
                  join member_role m on m.user_id = u.id
                  join role r on r.id = m.role_id and r.name = 'ACCOUNT_MANAGER' and r.organisation_id is null
                 where a.public_id = :partner
                 order by u.display_name, u.id
                """).param("partner", partner.value()).query(Choice.class));
    }

    /** Whose customer it was, is and will be, the latest first. */
    public List<AssociationPeriod> associations(PublicId customer) {
        return Rows.list(jdbc.sql("""
                select p.public_id as partner_public_id, p.display_name as partner, s.type, s.valid_from,
                       nullif(s.valid_to, '9999-12-31') as valid_to
                  from account a
                  join association s on s.customer_id = a.id
                  join account p on p.id = s.partner_id
                 where a.public_id = :customer
                 order by s.valid_from desc
                """).param("customer", customer.value()).query(AssociationPeriod.class));
    }

    /** Who looked, looks and will look after it, the latest first. */
    public List<ManagerPeriod> managerHistory(PublicId customer) {
        return Rows.list(jdbc.sql("""
                select u.display_name as manager, m.valid_from, nullif(m.valid_to, '9999-12-31') as valid_to
                  from account a
                  join manager_assignment m on m.customer_id = a.id
                  join portal_user u on u.id = m.manager_id
                 where a.public_id = :customer
                 order by m.valid_from desc
                """).param("customer", customer.value()).query(ManagerPeriod.class));
    }
}
