package io.partnerportal;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Transactional;

/** A {@link PortalTest} rolled back after each test. Both share one context for the whole run. */
@Target(TYPE)
@Retention(RUNTIME)
@PortalTest
@Transactional
public @interface IntegrationTest {}
