package io.partnerportal.customers;

import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.Period;
import io.partnerportal.kernel.PublicId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Periods in which an account manager (客户经理) looks after a customer; they never overlap, nor outlast the association. */
@Component
class ManagerAssignments {

    private record Manager(long id, String displayName) {}

    private record Association(long partnerId, LocalDate validTo) {}

    private final JdbcClient jdbc;
    private final Ids ids;
    private final ManagerNotices notices;
    private final ApplicationEventPublisher events;

    ManagerAssignments(JdbcClient jdbc, Ids ids, ManagerNotices notices, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.notices = notices;
        this.events = events;
    }

    void begin(CustomerRow customer, PublicId managerId, LocalDate since) {
        var association = associationOn(customer, since)
                .orElseThrow(() -> new InvalidField("manager", "customers.manager-without-partner"));
        var manager = find(managerId, association.partnerId())
                .orElseThrow(() -> new InvalidField("manager", "customers.manager-unknown"));
        var before = managerFrom(customer, since, association.validTo());
        clear(customer, since, association.validTo());
        jdbc.sql("""
                insert into manager_assignment (id, customer_id, manager_id, valid_from, valid_to)
                values (:id, :customer, :manager, :since, :to)
                """)
                .param("id", ids.next())
                .param("customer", customer.id())
                .param("manager", manager.id())
                .param("since", since)
                .param("to", association.validTo())
                .update();
        events.publishEvent(new ManagerAssigned(
                customer.accountName(), before.orElse(""), manager.displayName(), since, association.partnerId()));
        notices.assigned(manager.id(), customer.displayName(), since);
    }

    /** Nobody looks after the customer from that day on, until another association begins. */
    void takeBack(CustomerRow customer, LocalDate since) {
        var association = associationOn(customer, since).orElseThrow(NoManager::new);
        var before = managerFrom(customer, since, association.validTo()).orElseThrow(NoManager::new);
        clear(customer, since, association.validTo());
        events.publishEvent(new ManagerTakenBack(customer.accountName(), before, since, association.partnerId()));
    }

    /** The customer leaves its partner, and with it the partner's people. */
    void end(CustomerRow customer, LocalDate since) {
        clear(customer, since, Period.OPEN);
    }

    /** Assignments that would only have begun later never happen; a running one ends the day before. */
    private void clear(CustomerRow customer, LocalDate since, LocalDate until) {
        jdbc.sql("""
                delete from manager_assignment
                 where customer_id = :customer and valid_from >= :since and valid_from < :until
                """)
                .param("customer", customer.id())
                .param("since", since)
                .param("until", until)
                .update();
        jdbc.sql("""
                update manager_assignment set valid_to = :since
                 where customer_id = :customer and valid_from < :since and valid_to > :since
                """).param("since", since).param("customer", customer.id()).update();
    }

    private Optional<Association> associationOn(CustomerRow customer, LocalDate day) {
        return jdbc.sql("""
                select partner_id, valid_to from association
                 where customer_id = :customer and valid_from <= :day and valid_to > :day
                """)
                .param("customer", customer.id())
                .param("day", day)
                .query(Association.class)
                .optional();
    }

    /** The first one who would look after the customer in these days. */
    private Optional<String> managerFrom(CustomerRow customer, LocalDate since, LocalDate until) {
        return jdbc.sql("""
                select u.display_name
                  from manager_assignment m
                  join portal_user u on u.id = m.manager_id
                 where m.customer_id = :customer and m.valid_to > :since and m.valid_from < :until
                 order by m.valid_from
                 limit 1
                """)
                .param("customer", customer.id())
                .param("since", since)
                .param("until", until)
                .query(String.class)
                .optional();
    }

    private Optional<Manager> find(PublicId id, long partner) {
        return jdbc.sql("""
                select u.id, u.display_name
                  from portal_user u
                  join member_role m on m.user_id = u.id
                  join role r on r.id = m.role_id and r.name = 'ACCOUNT_MANAGER' and r.organisation_id is null
                 where u.public_id = :id
                   and u.account_id = :partner
                   and u.status = 'ACTIVE'
                """)
                .param("id", id.value())
                .param("partner", partner)
                .query(Manager.class)
                .optional();
    }
}
