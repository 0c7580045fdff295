package io.partnerportal;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real MariaDB, served on a port of its own; what a test commits stays. For imports,
 * jobs and browsers, which make tenants of their own; everything else is an {@link IntegrationTest}.
 */
@Target(TYPE)
@Retention(RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "portal.demo=false",
            "portal.home=target/home-${surefire.forkNumber:0}",
            "logging.level.root=warn"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = {TestDatabase.class, TurnableClock.Bean.class})
@ExtendWith(TurnableClock.Reset.class)
public @interface PortalTest {}
