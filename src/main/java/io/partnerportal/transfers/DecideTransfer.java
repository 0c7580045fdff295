package io.partnerportal.transfers;

import io.partnerportal.kernel.PublicId;

/**
 * Agrees to a transfer, or refuses it.
 *
 * @param reason needed where it is refused, and left out otherwise
 */
public record DecideTransfer(PublicId transfer, boolean agree, String reason) {}
