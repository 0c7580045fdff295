package io.partnerportal.authorisations;

import io.partnerportal.agreements.Agreed;
import io.partnerportal.kernel.PublicId;

/**
 * A customer lets its partner act.
 *
 * @param letter what was ticked: the authorisation (用户授权书)
 */
public record AgreeAuthorisation(PublicId authorisation, Agreed letter) {}
