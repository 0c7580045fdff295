package io.partnerportal.customers;

import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.PublicId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Periods in which an account manager (客户经理) looks after a customer; they never overlap. */
@Component
class ManagerAssignments {

    private record Manager(long id, String displayName) {}

    private final JdbcClient jdbc;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    ManagerAssignments(JdbcClient jdbc, Ids ids, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.events = events;
    }

    void begin(CustomerRow customer, PublicId managerId, LocalDate since) {
        var partner = customer.partnerId();
        var manager =
                find(managerId, partner).orElseThrow(() -> new InvalidField("manager", "customers.manager-unknown"));
        end(customer, since);
        jdbc.sql("""
                insert into manager_assignment (id, customer_id, manager_id, valid_from)
                values (:id, :customer, :manager, :since)
                """)
                .param("id", ids.next())
                .param("customer", customer.id())
                .param("manager", manager.id())
                .param("since", since)
                .update();
        events.publishEvent(new ManagerAssigned(
                customer.accountName(), manager.displayName(), since, partner == null ? 0 : partner));
    }

    /** Assignments that would only have begun later never happen; a running one ends the day before. */
    void end(CustomerRow customer, LocalDate since) {
        jdbc.sql("delete from manager_assignment where customer_id = :customer and valid_from >= :since")
                .param("customer", customer.id())
                .param("since", since)
                .update();
        jdbc.sql("update manager_assignment set valid_to = :since where customer_id = :customer and valid_to > :since")
                .param("since", since)
                .param("customer", customer.id())
                .update();
    }

    private Optional<Manager> find(PublicId id, @Nullable Long partner) {
        return jdbc.sql("""
                select u.id, u.display_name
                  from portal_user u
                  join member_role m on m.user_id = u.id
                  join role r on r.id = m.role_id and r.name = 'ACCOUNT_MANAGER' and r.organisation_id is null
                 where u.public_id = :id
                   and u.account_id = :partner
                """)
                .param("id", id.value())
                .param("partner", partner)
                .query(Manager.class)
                .optional();
    }
}
