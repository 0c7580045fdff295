package io.partnerportal.unlinking;

import io.partnerportal.kernel.BusinessCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether partner and customer are about to part or to switch, for the modules that would move the customer meanwhile. */
@Component
public class OpenRequests {

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
}
