package io.partnerportal.protection;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Open;
import io.partnerportal.identity.Permission;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The switch of an account (验证码验证), and the codes it asks for. */
@Service
@Transactional
public class ProtectionService {

    /** The operation that itself always needs a code. */
    public static final String SWITCH = "protection.switch";

    private final ProtectionSwitches switches;
    private final VerificationCodes codes;
    private final Verified verified;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    ProtectionService(
            ProtectionSwitches switches,
            VerificationCodes codes,
            Verified verified,
            CurrentCaller caller,
            ApplicationEventPublisher events) {
        this.switches = switches;
        this.codes = codes;
        this.verified = verified;
        this.caller = caller;
        this.events = events;
    }

    /** Whether the caller's account asks for codes. */
    @Open("everybody may know what is asked of the own account")
    @Transactional(readOnly = true)
    public boolean isOn() {
        return switches.isOn(caller.get().account());
    }

    /**
     * Sends a code that is good for this one operation of the caller, once, for ten minutes.
     *
     * @return where it went, masked
     * @throws CodeRefused the last one left less than a minute ago
     * @throws Undeliverable there is no way to the caller and none to the owner of the account
     */
    @Open("a code goes to nobody but the caller, or the owner of the caller's account")
    public String sendCode(String operation, Object request) {
        return codes.send(Operation.of(caller.get(), operation, request));
    }

    /** @throws CodeRefused no code or not the right one: turning it either way always needs one */
    @Allowed(Permission.PROTECTION_SWITCH)
    public void turn(boolean on) {
        verified.requireAlways(SWITCH, on);
        var account = caller.get().account();
        var before = switches.isOn(account);
        switches.turn(account, on);
        events.publishEvent(new ProtectionTurned(account, caller.get().name(), before, on));
    }
}
