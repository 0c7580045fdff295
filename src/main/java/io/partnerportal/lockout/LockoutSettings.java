package io.partnerportal.lockout;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When guessing stops (decision 12b, R27).
 *
 * @param window failures are counted over this time; a lock lasts as long
 * @param userFailures so many lock the user for one window
 * @param networkFailures so many from one /24 or /64 are answered with 429
 */
@ConfigurationProperties("portal.sign-in")
record LockoutSettings(
        @DefaultValue("15m") Duration window,
        @DefaultValue("5") int userFailures,
        @DefaultValue("100") int networkFailures) {}
