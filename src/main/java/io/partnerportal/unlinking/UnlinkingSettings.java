package io.partnerportal.unlinking;

import io.partnerportal.kernel.Refusal;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.StandingOf;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often and how long (R60, R62).
 *
 * @param requests requests about one association within {@code months}
 * @param months over which they are counted
 * @param expiresDays days a request waits for the other side
 * @param unilateral partners whose unlinking needs nobody's consent
 */
@ConfigurationProperties("portal.unlinking")
record UnlinkingSettings(
        @DefaultValue("1") int requests,
        @DefaultValue("3") int months,
        @DefaultValue("15") int expiresDays,
        @DefaultValue({}) Set<PartnerIdentity> unilateral) {

    /** @throws Refusal a value says nothing one could count with */
    UnlinkingSettings {
        check(requests, "requests");
        check(months, "months");
        check(expiresDays, "expires-days");
    }

    private static void check(int value, String setting) {
        if (value < 1) {
            throw new Refusal("portal.unlinking.%s is %d; it has to be 1 or more.".formatted(setting, value));
        }
    }

    boolean isUnilateral(StandingOf partner) {
        return unilateral.contains(partner.identity());
    }
}
