package io.partnerportal.uikit;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.kernel.BusinessCalendar;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Opens every screen in the time zone its reader chose, or in that of business. */
@Component
class ReaderZone implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private final transient BusinessCalendar calendar;
    private final transient CurrentCaller caller;
    private final Preferences preferences;

    ReaderZone(BusinessCalendar calendar, CurrentCaller caller, Preferences preferences) {
        this.calendar = calendar;
        this.caller = caller;
        this.preferences = preferences;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> Formats.readIn(zone(), init.getUI()));
    }

    private ZoneId zone() {
        return caller.find().flatMap(_ -> preferences.zone()).orElseGet(calendar::zone);
    }
}
