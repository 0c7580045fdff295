package io.partnerportal.outreach;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much reaching out there may be (decision 29).
 *
 * @param attempts pre-registrations and invitations of resellers a partner may try on one day, refused ones included
 * @param mails invitations an address gets on one day, whoever sends them
 * @param codes registration codes an address or number gets on one day
 */
@ConfigurationProperties("portal.outreach")
record OutreachSettings(
        @DefaultValue("200") int attempts,
        @DefaultValue("5") int mails,
        @DefaultValue("5") int codes) {}
