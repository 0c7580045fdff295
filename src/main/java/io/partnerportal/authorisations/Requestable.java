package io.partnerportal.authorisations;

import java.util.Set;

/**
 * What a partner can ask a customer for now.
 *
 * @param kinds those that neither wait nor hold; at least one
 * @param commitment whether the organisation has to make the commitment (承诺书) first, as it stands now
 */
public record Requestable(Set<AuthorisationKind> kinds, boolean commitment) {}
