package io.partnerportal.unlinking;

import io.partnerportal.associations.AssociationEnding;
import io.partnerportal.associations.LiveRelation;
import io.partnerportal.kernel.BusinessCalendar;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether partner and customer are about to part or to switch, for the modules that would move the customer meanwhile.
 * Nobody decides about an association that is over.
 */
@Component
@Order(50)
public class OpenRequests implements AssociationEnding {

    private final RequestTable table;
    private final BusinessCalendar calendar;

    OpenRequests(RequestTable table, BusinessCalendar calendar) {
        this.table = table;
        this.calendar = calendar;
    }

    /** While the customer is locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isPending(long customer) {
        return table.open(customer)
                .filter(open -> calendar.now().isBefore(open.expiresAt()))
                .isPresent();
    }

    @Override
    public void ending(LiveRelation relation) {
        table.cancelAllOf(relation.id());
    }
}
