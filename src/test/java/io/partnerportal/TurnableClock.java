package io.partnerportal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The clock of every test: stands still at {@link #START} until a test turns it, and goes back after each. */
public final class TurnableClock extends Clock {

    /** 12 March 2025, 10 o'clock in Shanghai; in the past, so that a job due now is due in real time too. */
    public static final Instant START = Instant.parse("2025-03-12T02:00:00Z");

    private volatile Instant now = START;

    public void turnTo(Instant instant) {
        now = instant;
    }

    /** @param instant such as {@code 2024-10-15T00:00:00Z} */
    public void turnTo(String instant) {
        turnTo(Instant.parse(instant));
    }

    public void turnBy(Duration duration) {
        turnTo(now.plus(duration));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : Clock.fixed(now, zone);
    }

    /** Puts the clock into the context before anybody asks for one. */
    public static final class Bean implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getBeanFactory().registerSingleton("clock", new TurnableClock());
        }
    }

    /** Turns the clock back after each test. */
    public static final class Reset implements AfterEachCallback {

        @Override
        public void afterEach(ExtensionContext test) {
            SpringExtension.getApplicationContext(test)
                    .getBean(TurnableClock.class)
                    .turnTo(START);
        }
    }
}
