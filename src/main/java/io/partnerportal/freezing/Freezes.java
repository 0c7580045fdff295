package io.partnerportal.freezing;

import io.partnerportal.associations.AssociationEnding;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.LiveRelation;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.Rows;
import io.partnerportal.organisations.Standings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which customers are frozen, for the modules that show it or ask it. A freeze ends with the association. */
@Component
@Order(10)
public class Freezes implements AssociationEnding {

    private final JdbcClient jdbc;
    private final Standings standings;
    private final BusinessCalendar calendar;

    Freezes(JdbcClient jdbc, Standings standings, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.calendar = calendar;
    }

    /** What a partner froze; a partner's own freezing is not among it. */
    public Optional<Frozen> of(long customer) {
        return Optional.ofNullable(of(List.of(customer)).get(customer));
    }

    /** As {@link #of(long)}, for a page of customers at once. */
    public Map<Long, Frozen> of(Collection<Long> customers) {
        return customers.isEmpty()
                ? Map.of()
                : Rows.list(jdbc.sql("""
                        select id, customer_id, kind, reason, frozen_at, retention_until
                          from customer_freeze
                         where open_id in (:customers)
                        """).param("customers", customers).query(Frozen.class)).stream()
                        .collect(Collectors.toMap(Frozen::customerId, frozen -> frozen));
    }

    /** Whether there is a freeze that can still end (R52): then it has to, before the customer leaves (R55). */
    public boolean canBeUnfrozen(long customer) {
        return of(customer).filter(frozen -> !frozen.isOver(calendar.today())).isPresent();
    }

    public FrozenState state(LiveRelation relation) {
        return of(relation.customer()).map(Frozen::state).orElse(withPartner(relation.partner(), relation.type()));
    }

    /** The state of a customer nobody froze: a frozen partner's resale customers are frozen with it (R54). */
    public FrozenState withPartner(long partner, AssociationType type) {
        return type == AssociationType.RESALE && standings.of(partner).isFrozen()
                ? FrozenState.BY_PARTNER
                : FrozenState.NONE;
    }

    @Override
    public void ending(LiveRelation relation) {
        end(relation.customer(), "association");
    }

    /** What was frozen while it was for resale is unfrozen first (R50). */
    @Override
    public void switching(LiveRelation relation, AssociationType to) {
        if (to == AssociationType.RESALE) {
            return;
        }
        if (canBeUnfrozen(relation.customer())) {
            throw new FreezeRefused("freezing.unfreeze-first");
        }
        end(relation.customer(), "association");
    }

    /** @param why what ended it, in one word of ours */
    boolean end(long customer, String why) {
        return jdbc.sql("""
                update customer_freeze
                   set open_id = null, ended_at = :now, end_reason = :why
                 where open_id = :customer
                """)
                        .param("now", calendar.now())
                        .param("why", why)
                        .param("customer", customer)
                        .update()
                > 0;
    }
}
