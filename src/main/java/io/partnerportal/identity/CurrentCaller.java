package io.partnerportal.identity;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The caller of this request or job, for the doors that bind their statements to a scope. */
@Component
public class CurrentCaller implements Supplier<Caller> {

    @Override
    public Caller get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    public Optional<Caller> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof CallerAuthentication known
                ? Optional.of(known.getPrincipal())
                : Optional.empty();
    }

    public Scope scope() {
        return get().scope();
    }

    public boolean may(String permission) {
        return find().map(caller -> caller.may(permission)).orElse(false);
    }
}
