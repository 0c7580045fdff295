package io.partnerportal;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.partnerportal.identity.CallerAuthentication;
import io.partnerportal.identity.Scope;
import java.lang.annotation.Retention;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/**
 * Runs a test as a caller who holds these permissions: {@code @As(value = HOME, partner = 17)} as somebody of
 * that partner organisation, {@code operator = true} as the vendor's staff, {@code customer = 23} as that customer.
 * Where the ids are only known at run time, use {@link TestCallers} with {@link io.partnerportal.identity.ActingAs}.
 */
@Retention(RUNTIME)
@WithSecurityContext(factory = As.Factory.class)
public @interface As {

    /** Constants of {@link io.partnerportal.identity.Permission}. */
    String[] value() default {};

    /** Database key of the partner organisation; 1 unless operator or customer. */
    long partner() default 1;

    /** Database key of the account manager whose customers alone may be seen; 0 for all. */
    long manager() default 0;

    boolean operator() default false;

    /** Database key of the customer account; 0 for none. */
    long customer() default 0;

    /** Database key of the user. */
    long user() default 1;

    /** Turns the annotation into the caller of the test. */
    class Factory implements WithSecurityContextFactory<As> {

        @Override
        public SecurityContext createSecurityContext(As as) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new CallerAuthentication(TestCallers.caller(as.user(), scope(as), as.value())));
            return context;
        }

        private static Scope scope(As as) {
            if (as.operator()) {
                return new Scope.Operator();
            }
            if (as.customer() != 0) {
                return new Scope.Customer(as.customer());
            }
            return new Scope.Partner(as.partner(), as.manager() == 0 ? null : as.manager());
        }
    }
}
