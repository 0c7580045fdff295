package io.partnerportal.shell;

import io.partnerportal.identity.Caller;
import io.partnerportal.identity.CallerAuthentication;
import io.partnerportal.signin.SignInTicket;
import io.partnerportal.signin.SignIns;
import io.partnerportal.signin.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps a ticket in the browser session and rebuilds the caller from it on every request (decision 10a).
 * Not Spring's own session attribute: Vaadin would prefer what lies there to what this request found.
 */
@Component
class SignInContextRepository implements SecurityContextRepository {

    private static final String TICKET = "portal.sign-in";
    private static final String RESUMED = SignInContextRepository.class.getName() + ".resumed";

    private final SignIns signIns;

    SignInContextRepository(SignIns signIns) {
        this.signIns = signIns;
    }

    static Optional<SignInTicket> ticket(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SignInTicket) session.getAttribute(TICKET));
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof SignedIn signedIn) {
            request.getSession().setAttribute(TICKET, signedIn.ticket());
        } else if (context.getAuthentication() == null && request.getSession(false) != null) {
            request.getSession(false).removeAttribute(TICKET);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return ticket(request).isPresent();
    }

    /** The caller of this request, asked for at most once. */
    Optional<Caller> caller(HttpServletRequest request) {
        @SuppressWarnings("unchecked")
        var known = (Optional<Caller>) request.getAttribute(RESUMED);
        if (known != null) {
            return known;
        }
        var caller = ticket(request).flatMap(ticket -> signIns.resume(ticket, isActivity(request)));
        request.setAttribute(RESUMED, caller);
        return caller;
    }

    private SecurityContext context(HttpServletRequest request) {
        var context = SecurityContextHolder.createEmptyContext();
        caller(request).map(CallerAuthentication::new).ifPresent(authentication -> {
            ticket(request).ifPresent(authentication::setDetails);
            context.setAuthentication(authentication);
        });
        return context;
    }

    /** A browser's heartbeat says that a tab is open, not that somebody sits there. */
    private static boolean isActivity(HttpServletRequest request) {
        return !"heartbeat".equals(request.getParameter("v-r"));
    }

    private final class Deferred implements DeferredSecurityContext {

        private final HttpServletRequest request;

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            return context(request);
        }

        @Override
        public boolean isGenerated() {
            return !containsContext(request);
        }
    }
}
