package io.partnerportal.associations;

import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.Period;
import io.partnerportal.kernel.Rows;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Days whose consumption counts for an account manager (客户经理); they never overlap, nor outlast the association. */
@Component
class ManagerAssignments {

    private final JdbcClient jdbc;
    private final Ids ids;

    ManagerAssignments(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    void begin(long customer, long manager, LocalDate since) {
        end(customer, since);
        jdbc.sql("""
                insert into manager_assignment (id, customer_id, manager_id, valid_from, valid_to)
                values (:id, :customer, :manager, :since, :open)
                """)
                .param("id", ids.next())
                .param("customer", customer)
                .param("manager", manager)
                .param("since", since)
                .param("open", Period.OPEN)
                .update();
    }

    /** Assignments that would only have begun later never happen; a running one ends the day before. */
    void end(long customer, LocalDate day) {
        jdbc.sql("delete from manager_assignment where customer_id = :customer and valid_from >= :day")
                .param("customer", customer)
                .param("day", day)
                .update();
        jdbc.sql("update manager_assignment set valid_to = :day where customer_id = :customer and valid_to > :day")
                .param("customer", customer)
                .param("day", day)
                .update();
    }

    List<ManagerPeriod> history(long relation) {
        return Rows.list(jdbc.sql("""
                select u.display_name as manager, m.valid_from, nullif(m.valid_to, '9999-12-31') as valid_to
                  from relation r
                  join manager_assignment m on m.customer_id = r.customer_id
                  join portal_user u on u.id = m.manager_id
                 where r.id = :relation
                   and m.valid_from < r.valid_to
                   and m.valid_to > r.valid_from
                   and m.valid_to > m.valid_from
                 order by m.valid_from desc
                """).param("relation", relation).query(ManagerPeriod.class));
    }
}
