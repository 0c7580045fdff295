package io.partnerportal.audit;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.kernel.Auditable;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has it written down when somebody wants to change what they may not; only looking is no operation. */
@Component
class DeniedDoors {

    /** Somebody asked for a change without the permission for it. */
    private record Denied(String object, String permission, long tenant) implements Auditable {

        @Override
        public String action() {
            return "audit.audit.denied";
        }

        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }

        @Override
        public Map<String, String> after() {
            return Map.of("permission", permission);
        }
    }

    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    DeniedDoors(CurrentCaller caller, ApplicationEventPublisher events) {
        this.caller = caller;
        this.events = events;
    }

    @EventListener
    public void note(AuthorizationDeniedEvent<?> refused) {
        if (refused.getObject() instanceof MethodInvocation call && isChange(call)) {
            caller.find().ifPresent(by -> events.publishEvent(denied(call, by)));
        }
    }

    private static Denied denied(MethodInvocation call, Caller by) {
        return new Denied(
                typeOf(call).getSimpleName() + "." + call.getMethod().getName(),
                find(call, Allowed.class).map(Allowed::value).orElse(""),
                by.account());
    }

    private static boolean isChange(MethodInvocation call) {
        return !typeOf(call).getSimpleName().endsWith("Queries")
                && !find(call, Transactional.class).map(Transactional::readOnly).orElse(false);
    }

    private static <A extends Annotation> Optional<A> find(MethodInvocation call, Class<A> annotation) {
        @Nullable A found = AnnotatedElementUtils.findMergedAnnotation(call.getMethod(), annotation);
        return Optional.ofNullable(found)
                .or(() -> Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(typeOf(call), annotation)));
    }

    private static Class<?> typeOf(MethodInvocation call) {
        return call.getMethod().getDeclaringClass();
    }
}
