package io.partnerportal.signin;

import io.partnerportal.lockout.Origin;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The sign-in behind this request, and where the request came from. */
@Component
public class CurrentSignIn {

    /** Absent for a job, the command line and an access key. */
    public Optional<Long> id() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getDetails() instanceof SignInTicket ticket
                ? Optional.of(ticket.signIn())
                : Optional.empty();
    }

    public Origin origin() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web) {
            var agent = web.getRequest().getHeader("User-Agent");
            return new Origin(web.getRequest().getRemoteAddr(), agent == null ? "" : agent);
        }
        return new Origin("", "");
    }
}
