package io.partnerportal.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a sign-in lasts and when guessing stops (decision 12b, R27).
 *
 * @param idle a browser left alone this long is signed out
 * @param warning the reader is warned this long before
 * @param absolute nobody stays signed in longer
 * @param window failures are counted over this time
 * @param userFailures so many lock the user for one window
 * @param networkFailures so many from one /24 or /64 are answered with 429
 */
@ConfigurationProperties("portal.sign-in")
public record SignInSettings(
        @DefaultValue("15m") Duration idle,
        @DefaultValue("2m") Duration warning,
        @DefaultValue("12h") Duration absolute,
        @DefaultValue("15m") Duration window,
        @DefaultValue("5") int userFailures,
        @DefaultValue("100") int networkFailures) {}
