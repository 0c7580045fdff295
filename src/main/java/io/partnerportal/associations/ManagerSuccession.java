package io.partnerportal.associations;

import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.Rows;
import io.partnerportal.members.Succession;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives the customers of a leaving account manager to another one, from tomorrow on (R12, M38). */
@Component
class ManagerSuccession implements Succession {

    private record Assigned(
            long id, long customerId, String customer, LocalDate validFrom, LocalDate validTo, long partner) {}

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Relations relations;
    private final BusinessCalendar calendar;
    private final ManagerNotices notices;
    private final ApplicationEventPublisher events;

    ManagerSuccession(
            JdbcClient jdbc,
            Ids ids,
            Relations relations,
            BusinessCalendar calendar,
            ManagerNotices notices,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.relations = relations;
        this.calendar = calendar;
        this.notices = notices;
        this.events = events;
    }

    @Override
    public int inHandsOf(long member) {
        return jdbc.sql("""
                select count(*) from relation where manager_id = :member and ended_at is null
                """).param("member", member).query(Integer.class).single();
    }

    @Override
    public void handOver(long member, long successor) {
        int customers = inHandsOf(member);
        var assigned = Rows.list(jdbc.sql("""
                select m.id, m.customer_id, a.name as customer, m.valid_from, m.valid_to, u.account_id as partner
                  from manager_assignment m
                  join account a on a.id = m.customer_id
                  join portal_user u on u.id = m.manager_id
                 where m.manager_id = :member and m.valid_to > :tomorrow
                """)
                .param("member", member)
                .param("tomorrow", tomorrow())
                .query(Assigned.class));
        relations.lockCustomers(
                assigned.stream().map(Assigned::customerId).distinct().toList());
        var before = nameOf(member);
        var after = nameOf(successor);
        assigned.forEach(assignment -> {
            var since = handOver(assignment, successor);
            events.publishEvent(new ManagerAssigned(assignment.customer(), before, after, since, assignment.partner()));
        });
        jdbc.sql("update relation set manager_id = :successor where manager_id = :member and ended_at is null")
                .param("successor", successor)
                .param("member", member)
                .update();
        if (customers > 0) {
            notices.handedOver(successor, customers, before, tomorrow());
        }
    }

    /** What begins later is the successor's from its first day; what runs is cut. */
    private LocalDate handOver(Assigned assigned, long successor) {
        if (!assigned.validFrom().isBefore(tomorrow())) {
            jdbc.sql("update manager_assignment set manager_id = :successor where id = :id")
                    .param("successor", successor)
                    .param("id", assigned.id())
                    .update();
            return assigned.validFrom();
        }
        jdbc.sql("update manager_assignment set valid_to = :tomorrow where id = :id")
                .param("tomorrow", tomorrow())
                .param("id", assigned.id())
                .update();
        jdbc.sql("""
                insert into manager_assignment (id, customer_id, manager_id, valid_from, valid_to)
                values (:id, :customer, :successor, :tomorrow, :to)
                """)
                .param("id", ids.next())
                .param("customer", assigned.customerId())
                .param("successor", successor)
                .param("tomorrow", tomorrow())
                .param("to", assigned.validTo())
                .update();
        return tomorrow();
    }

    private String nameOf(long user) {
        return jdbc.sql("select display_name from portal_user where id = :user")
                .param("user", user)
                .query(String.class)
                .single();
    }

    private LocalDate tomorrow() {
        return calendar.today().plusDays(1);
    }
}
