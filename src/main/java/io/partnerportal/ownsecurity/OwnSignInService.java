package io.partnerportal.ownsecurity;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.signin.CurrentSignIn;
import io.partnerportal.signin.SecurityChanged;
import io.partnerportal.signin.SecurityChanged.What;
import io.partnerportal.signin.SignInTicket;
import io.partnerportal.signin.SignIns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends sign-ins of the caller: one that is not theirs, or all but the one they sit at. */
@Service
@Transactional
@Allowed(Permission.OWN_SECURITY)
public class OwnSignInService {

    private final SignIns signIns;
    private final CurrentCaller caller;
    private final CurrentSignIn current;
    private final ApplicationEventPublisher events;

    OwnSignInService(SignIns signIns, CurrentCaller caller, CurrentSignIn current, ApplicationEventPublisher events) {
        this.signIns = signIns;
        this.caller = caller;
        this.current = current;
        this.events = events;
    }

    /** Somebody else's sign-in is left alone. */
    public void end(OwnSignIn one) {
        signIns.end(new SignInTicket(caller.get().user(), one.id()));
        events.publishEvent(SecurityChanged.by(caller.get(), What.SIGN_INS_ENDED));
    }

    public void endOthers() {
        signIns.endOthers(caller.get().user(), current.id());
        events.publishEvent(SecurityChanged.by(caller.get(), What.SIGN_INS_ENDED));
    }
}
