package io.partnerportal.authorisations;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param expiresDays days a request waits for the customer */
@ConfigurationProperties("portal.authorisations")
record AuthorisationSettings(@DefaultValue("15") int expiresDays) {}
