package io.partnerportal.identity;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Marks one of the few doors that ask for no permission, and says why. */
@Target({TYPE, METHOD})
@Retention(RUNTIME)
public @interface Open {
    String value();
}
