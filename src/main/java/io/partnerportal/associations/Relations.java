package io.partnerportal.associations;

import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.InvalidField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins, changes and ends associations, for the doors that decide who may. An association lasts from one moment to
 * another; what counts for the partner are whole days: the day it ends still does, and a new one counts from then on.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Relations {

    private final JdbcClient jdbc;
    private final RelationTable table;
    private final AssociationPeriods periods;
    private final ManagerAssignments assignments;
    private final Managers managers;
    private final BusinessCalendar calendar;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<AssociationEnding> endings;

    Relations(
            JdbcClient jdbc,
            RelationTable table,
            AssociationPeriods periods,
            ManagerAssignments assignments,
            Managers managers,
            BusinessCalendar calendar,
            ApplicationEventPublisher events,
            ObjectProvider<AssociationEnding> endings) {
        this.jdbc = jdbc;
        this.table = table;
        this.periods = periods;
        this.assignments = assignments;
        this.managers = managers;
        this.calendar = calendar;
        this.events = events;
        this.endings = endings;
    }

    /**
     * Lets one change of a customer's association at a time through; after the locks of organisations, before others. It
     * writes, so that whoever read anything before another one's change became visible is refused by the database, and
     * the whole call is made again: a lock alone would let it go on with what was true before (018).
     */
    public void lockCustomer(long customer) {
        lockCustomers(List.of(customer));
    }

    /** As {@link #lockCustomer}, for several, in an order that lets two batches not wait for each other. */
    public void lockCustomers(Collection<Long> customers) {
        if (!customers.isEmpty()) {
            jdbc.sql("update customer set version = version + 1 where id in (:customers) order by id")
                    .param("customers", customers)
                    .update();
        }
    }

    public Optional<LiveRelation> current(long customer) {
        return table.current(customer);
    }

    /**
     * Ties a customer to a partner from this moment on.
     *
     * @throws AlreadyAssociated with this partner or another one
     * @throws InvalidField the account of either is closed
     */
    public LiveRelation begin(NewRelation wish) {
        var begun = begin(wish, calendar.today(), calendar.now());
        if (wish.inviter() != null && managers.assignIfAble(begun, wish.inviter())) {
            return table.current(wish.customer()).orElseThrow();
        }
        return begun;
    }

    LiveRelation begin(NewRelation wish, LocalDate since, Instant at) {
        lockCustomer(wish.customer());
        table.current(wish.customer()).ifPresent(present -> {
            throw new AlreadyAssociated(present.partner() == wish.partner());
        });
        requireOpen("partner", wish.partner(), "associations.partner-unknown");
        requireOpen("customer", wish.customer(), "associations.account-closed");
        var first = periods.latest(wish.customer())
                .map(AssociationPeriods.Days::validTo)
                .filter(since::isBefore)
                .orElse(since);
        table.insert(wish, first, at);
        periods.begin(wish.customer(), wish.partner(), wish.type(), first);
        var begun = table.current(wish.customer()).orElseThrow();
        events.publishEvent(new RelationBegun(begun, name(wish.partner())));
        return begun;
    }

    /** Held until the association is there, so that nobody closes either account meanwhile (R65). */
    private void requireOpen(String field, long account, String refusal) {
        jdbc.sql("select id from account where id = :account and status <> 'CLOSED' lock in share mode")
                .param("account", account)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new InvalidField(field, refusal));
    }

    /** From this moment on the customer belongs to nobody; today still counts for the partner. */
    public void end(LiveRelation relation, EndReason why) {
        end(relation, why, tomorrow(), calendar.now());
    }

    void end(LiveRelation relation, EndReason why, LocalDate day, Instant at) {
        lockCustomer(relation.customer());
        endings.orderedStream().forEach(ending -> ending.ending(relation));
        var until = day.isBefore(relation.validFrom()) ? relation.validFrom() : day;
        table.end(relation, why, until, at);
        periods.end(relation.customer(), until);
        assignments.end(relation.customer(), until);
        events.publishEvent(new RelationEnded(relation, name(relation.partner()), why, until));
    }

    /** The customer stays; what it consumes from tomorrow on counts the new way. */
    public LiveRelation switchType(LiveRelation relation, AssociationType to) {
        return switchType(relation, to, tomorrow());
    }

    LiveRelation switchType(LiveRelation relation, AssociationType to, LocalDate since) {
        lockCustomer(relation.customer());
        endings.orderedStream().forEach(ending -> ending.switching(relation, to));
        table.retype(relation, to);
        periods.end(relation.customer(), since);
        periods.begin(relation.customer(), relation.partner(), to, since);
        events.publishEvent(new TypeSwitched(relation, to, since));
        return table.current(relation.customer()).orElseThrow();
    }

    /** @param label what the partner calls the customer besides its name (标签); empty for nothing */
    public void label(LiveRelation relation, String label) {
        table.label(relation, label);
    }

    private LocalDate tomorrow() {
        return calendar.today().plusDays(1);
    }

    private String name(long account) {
        return jdbc.sql("select display_name from account where id = :account")
                .param("account", account)
                .query(String.class)
                .single();
    }
}
