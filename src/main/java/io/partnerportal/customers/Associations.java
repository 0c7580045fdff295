package io.partnerportal.customers;

import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.PublicId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Periods in which a customer belongs to a partner (关联); they follow each other and never overlap. */
@Component
class Associations {

    private record PartnerName(long id, String name) {}

    private record Latest(long partnerId, AssociationType type, LocalDate validFrom) {}

    private final JdbcClient jdbc;
    private final Ids ids;
    private final ManagerAssignments managers;
    private final ApplicationEventPublisher events;

    Associations(JdbcClient jdbc, Ids ids, ManagerAssignments managers, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.managers = managers;
        this.events = events;
    }

    void begin(CustomerRow customer, PublicId partnerId, AssociationType type, LocalDate since) {
        var partner = partner(partnerId).orElseThrow(() -> new InvalidField("partner", "customers.partner-unknown"));
        checkOpen(customer);
        var latest = latest(customer);
        latest.ifPresent(last -> check(last, partner, type, since));
        endRunning(customer, since);
        if (latest.filter(last -> last.partnerId() != partner.id()).isPresent()) {
            managers.end(customer, since);
        }
        insert(customer, partner, type, since);
        events.publishEvent(new CustomerAssociated(
                customer.accountName(),
                Optional.ofNullable(customer.partner()).orElse(""),
                partner.name(),
                type,
                since,
                partner.id()));
    }

    private static void check(Latest last, PartnerName partner, AssociationType type, LocalDate since) {
        if (!since.isAfter(last.validFrom())) {
            throw new InvalidField("since", "customers.association-not-after-last");
        }
        if (last.partnerId() == partner.id() && last.type() == type) {
            throw new InvalidField("partner", "customers.association-unchanged");
        }
    }

    private void endRunning(CustomerRow customer, LocalDate since) {
        jdbc.sql("update association set valid_to = :since where customer_id = :customer and valid_to > :since")
                .param("since", since)
                .param("customer", customer.id())
                .update();
    }

    private void insert(CustomerRow customer, PartnerName partner, AssociationType type, LocalDate since) {
        jdbc.sql("""
                insert into association (id, customer_id, partner_id, type, valid_from)
                values (:id, :customer, :partner, :type, :since)
                """)
                .param("id", ids.next())
                .param("customer", customer.id())
                .param("partner", partner.id())
                .param("type", type.name())
                .param("since", since)
                .update();
    }

    /** Held until the association is there, as is the partner's account, so that nobody closes either meanwhile. */
    private void checkOpen(CustomerRow customer) {
        jdbc.sql("select id from account where id = :customer and status <> 'CLOSED' lock in share mode")
                .param("customer", customer.id())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new InvalidField("partner", "customers.account-closed"));
    }

    private Optional<Latest> latest(CustomerRow customer) {
        return jdbc.sql("""
                select partner_id, type, valid_from from association
                 where customer_id = :customer
                 order by valid_from desc
                 limit 1
                """)
                .param("customer", customer.id())
                .query(Latest.class)
                .optional();
    }

    private Optional<PartnerName> partner(PublicId id) {
        return jdbc.sql("""
                select o.id, a.display_name as name
                  from account a
                  join organisation o on o.id = a.id
                 where a.public_id = :id
                   and a.status <> 'CLOSED'
                  lock in share mode
                """).param("id", id.value()).query(PartnerName.class).optional();
    }
}
