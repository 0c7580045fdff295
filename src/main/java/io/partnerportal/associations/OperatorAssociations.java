package io.partnerportal.associations;

import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.Standings;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the operator sets right by hand: whose a customer is, from a day on that may have passed. What people see changes
 * at once; consumption counts from that day.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OperatorAssociations {

    private final JdbcClient jdbc;
    private final Relations relations;
    private final Managers managers;
    private final AssociationPeriods periods;
    private final Standings standings;
    private final BusinessCalendar calendar;

    OperatorAssociations(
            JdbcClient jdbc,
            Relations relations,
            Managers managers,
            AssociationPeriods periods,
            Standings standings,
            BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.relations = relations;
        this.managers = managers;
        this.periods = periods;
        this.standings = standings;
        this.calendar = calendar;
    }

    /**
     * Ties a customer to a partner; what was before ends.
     *
     * @param since first day that counts, tomorrow at the latest and after the first day of what was before
     */
    public void associate(long customer, PublicId partnerId, AssociationType type, LocalDate since) {
        long partner = partner(partnerId);
        if (type == AssociationType.REFERRAL && !standings.lock(partner).mayRefer()) {
            throw new InvalidField("type", "associations.type-not-allowed");
        }
        relations.lockCustomer(customer);
        check(customer, since);
        var before = relations.current(customer);
        if (before.filter(present -> present.partner() == partner).isPresent()) {
            switchType(before.get(), type, since);
            return;
        }
        before.ifPresent(present -> relations.end(present, EndReason.OPERATOR, since, beginOf(since)));
        relations.begin(new NewRelation(customer, partner, type, null), since, beginOf(since));
    }

    private void switchType(LiveRelation relation, AssociationType type, LocalDate since) {
        if (relation.type() == type) {
            throw new InvalidField("partner", "associations.unchanged");
        }
        relations.switchType(relation, type, since);
    }

    private void check(long customer, LocalDate since) {
        if (since.isAfter(calendar.today().plusDays(1))) {
            throw new InvalidField("since", "associations.since-tomorrow-at-latest");
        }
        if (periods.latest(customer)
                .filter(latest -> !since.isAfter(latest.validFrom()))
                .isPresent()) {
            throw new InvalidField("since", "associations.not-after-last");
        }
    }

    /** @param since first day whose consumption counts for the manager */
    public void assign(long customer, PublicId manager, LocalDate since) {
        relations.lockCustomer(customer);
        var relation = relations
                .current(customer)
                .orElseThrow(() -> new InvalidField("manager", "associations.manager-without-partner"));
        managers.assign(relation, manager.value(), since);
    }

    /**
     * @param since first day whose consumption counts for nobody
     * @throws NoManager nobody looks after the customer
     */
    public void takeBack(long customer, LocalDate since) {
        relations.lockCustomer(customer);
        managers.takeBack(relations.current(customer).orElseThrow(NoManager::new), since);
    }

    private Instant beginOf(LocalDate since) {
        var begin = since.atStartOfDay(calendar.zone()).toInstant();
        return begin.isBefore(calendar.now()) ? begin : calendar.now();
    }

    /** A locking read, so that the partner is not closed meanwhile. */
    private long partner(PublicId id) {
        return jdbc.sql("""
                select o.id
                  from account a
                  join organisation o on o.id = a.id
                 where a.public_id = :id
                   and a.status <> 'CLOSED'
                  lock in share mode
                """)
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new InvalidField("partner", "associations.partner-unknown"));
    }
}
