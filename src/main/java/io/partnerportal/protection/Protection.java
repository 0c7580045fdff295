package io.partnerportal.protection;

import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import org.springframework.stereotype.Component;

/** Asks the reader of a screen for a verification code before a sensitive operation, where the account wants that. */
@Component
public class Protection {

    private final ProtectionService service;

    Protection(ProtectionService service) {
        this.service = service;
    }

    /**
     * Runs the action: at once while the account's switch is off, else after the code that was sent was typed.
     *
     * @param operation message key of what is done, the same as in the door's {@link Verified#require}
     * @param request what is confirmed, the same as there
     */
    public void confirm(String operation, Object request, SerializableRunnable action) {
        if (service.isOn()) {
            ask(operation, request, action);
        } else {
            action.run();
        }
    }

    /** As {@link #confirm}, whatever the switch says. */
    public void ask(String operation, Object request, SerializableRunnable action) {
        new CodeDialog(operation, () -> service.sendCode(operation, request), action).open();
    }

    /**
     * As {@link #ask}, for a door that sends its codes itself.
     *
     * @param send returns where the code went, masked
     */
    public void askFor(String operation, SerializableSupplier<String> send, SerializableRunnable action) {
        new CodeDialog(operation, send, action).open();
    }
}
