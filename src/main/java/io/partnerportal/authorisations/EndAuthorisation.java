package io.partnerportal.authorisations;

import io.partnerportal.kernel.PublicId;

/**
 * A customer refuses what its partner asks for, or takes back what it granted.
 *
 * @param reason needed where it was granted
 */
public record EndAuthorisation(PublicId authorisation, String reason) {}
