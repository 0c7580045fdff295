package io.partnerportal.signin;

import io.partnerportal.identity.ActingAs;
import io.partnerportal.lockout.Origin;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Browsers that people have signed in with. */
@Component
public class GivenSignIn {

    private static final String CHROME =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36";

    private final SignIns signIns;

    GivenSignIn(SignIns signIns) {
        this.signIns = signIns;
    }

    public SignInTicket of(long user) {
        return signIns.begin(user, new Origin("203.0.113.5", CHROME));
    }

    /** Makes whoever signed in the caller of this thread, sitting at that browser. */
    public ActingAs at(SignInTicket ticket) {
        var acting = ActingAs.of(signIns.resume(ticket, true).orElseThrow());
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        ((AbstractAuthenticationToken) authentication).setDetails(ticket);
        return acting;
    }

    /** Whether a click at that browser still finds somebody signed in. */
    public boolean holds(SignInTicket ticket) {
        return signIns.resume(ticket, true).isPresent();
    }
}
