package io.partnerportal.protection;

import io.partnerportal.identity.CurrentCaller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks, in the door of a sensitive operation, for the code that was sent for exactly this. */
@Component
public class Verified {

    private final ProtectionSwitches switches;
    private final VerificationCodes codes;
    private final CurrentCaller caller;

    Verified(ProtectionSwitches switches, VerificationCodes codes, CurrentCaller caller) {
        this.switches = switches;
        this.codes = codes;
        this.caller = caller;
    }

    /**
     * Uses the code up together with what the transaction does; does nothing while the account's switch is off.
     *
     * @param operation message key of what is done
     * @param request everything that was confirmed: a record or a text, bound as {@code toString} writes it
     * @throws CodeRefused no code, a wrong one, or one that is not good for this
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void require(String operation, Object request) {
        if (switches.isOn(caller.get().account())) {
            requireAlways(operation, request);
        }
    }

    /** As {@link #require}, whatever the switch says. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireAlways(String operation, Object request) {
        var typed = PresentedCode.current().orElseThrow(CodeRefused::missing);
        codes.use(Operation.of(caller.get(), operation, request), typed);
    }
}
