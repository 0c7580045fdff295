package io.partnerportal.customers;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BusinessCalendar;
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

    private static final String CUSTOMERS = """
            select c.id, a.public_id, a.name as account_name, a.display_name, a.email,
                   s.partner_id, p.public_id as partner_public_id, p.display_name as partner, s.type,
                   s.valid_from as associated_since, u.display_name as manager, a.created_at
              from customer c
              join account a on a.id = c.id
              left join association s on s.customer_id = c.id and s.valid_from <= :today and s.valid_to > :today
              left join account p on p.id = s.partner_id
              left join manager_assignment m on m.customer_id = c.id and m.valid_to = '9999-12-31'
              left join portal_user u on u.id = m.manager_id
            """;

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;

    CustomerQueries(JdbcClient jdbc, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** @param text part of the account or display name, empty for all */
    public List<CustomerRow> page(String text, int offset, int limit) {
        return Rows.list(jdbc.sql(CUSTOMERS + """
                         where a.name like :text or a.display_name like :text
                         order by a.name
                         limit :limit offset :offset
                        """)
                .param("today", calendar.today())
                .param("text", "%" + text.strip() + "%")
                .param("limit", limit)
                .param("offset", offset)
                .query(CustomerRow.class));
    }

    public int count(String text) {
        return jdbc.sql("""
                select count(*)
                  from customer c
                  join account a on a.id = c.id
                 where a.name like :text or a.display_name like :text
                """)
                .param("text", "%" + text.strip() + "%")
                .query(Integer.class)
                .single();
    }

    public Optional<CustomerRow> find(PublicId id) {
        return jdbc.sql(CUSTOMERS + " where a.public_id = :id")
                .param("today", calendar.today())
                .param("id", id.value())
                .query(CustomerRow.class)
                .optional();
    }
}
