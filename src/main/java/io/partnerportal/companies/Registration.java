package io.partnerportal.companies;

/**
 * What the operator registers of a partner account's company.
 *
 * @param creditCode the unified social credit code; empty while it is not known
 * @param masterAccount name of the company's master account; the account's own where it is that itself
 */
public record Registration(String creditCode, String masterAccount) {}
