package io.partnerportal.identity;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Makes somebody the caller of this thread until closed: a job as its requester, a command line as its user. */
public final class ActingAs implements AutoCloseable {

    private final SecurityContext before;

    private ActingAs(SecurityContext before) {
        this.before = before;
    }

    public static ActingAs of(Caller caller) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new CallerAuthentication(caller));
        SecurityContextHolder.setContext(context);
        return new ActingAs(before);
    }

    @Override
    public void close() {
        SecurityContextHolder.setContext(before);
    }
}
