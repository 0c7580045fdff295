package io.partnerportal.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.CurrentCaller;
import org.springframework.stereotype.Component;

/** Keeps whoever must change the password on that one screen, also when the browser asks a screen for another (R28). */
@Component
class PasswordChangeGuard implements VaadinServiceInitListener {

    private final CurrentCaller caller;

    PasswordChangeGuard(CurrentCaller caller) {
        this.caller = caller;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::confine));
    }

    private void confine(BeforeEnterEvent event) {
        if (caller.find().map(Caller::mustChangePassword).orElse(false)
                && !event.getLocation().getPath().equals(PasswordChangeGate.PAGE)) {
            event.forwardTo(PasswordChangeGate.PAGE);
        }
    }
}
