package io.partnerportal.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a sign-in lasts (decision 12b).
 *
 * @param idle a browser left alone this long is signed out
 * @param warning the reader is warned this long before
 * @param absolute nobody stays signed in longer
 */
@ConfigurationProperties("portal.sign-in")
public record SignInSettings(
        @DefaultValue("15m") Duration idle,
        @DefaultValue("2m") Duration warning,
        @DefaultValue("12h") Duration absolute) {}
