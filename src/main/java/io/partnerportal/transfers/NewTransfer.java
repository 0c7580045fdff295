package io.partnerportal.transfers;

import io.partnerportal.kernel.PublicId;

/**
 * Ask two resellers whether a customer may move.
 *
 * @param receiver the reseller it is to belong to
 * @param reason both read it
 */
public record NewTransfer(PublicId customer, PublicId receiver, String reason) {}
