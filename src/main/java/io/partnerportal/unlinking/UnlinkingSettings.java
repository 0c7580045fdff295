package io.partnerportal.unlinking;

import io.partnerportal.organisations.PartnerIdentity;
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
        @DefaultValue({}) Set<PartnerIdentity> unilateral) {}
