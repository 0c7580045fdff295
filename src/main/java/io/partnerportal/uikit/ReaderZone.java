package io.partnerportal.uikit;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.partnerportal.kernel.BusinessCalendar;
import org.springframework.stereotype.Component;

/** Opens every screen in the time zone of business. */
@Component
class ReaderZone implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private final transient BusinessCalendar calendar;

    ReaderZone(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> Formats.readIn(calendar.zone(), init.getUI()));
    }
}
