package io.partnerportal.agreements;

/**
 * Who agrees.
 *
 * @param account database key
 * @param user database key
 * @param name of the account, for the operation log
 */
public record Signer(long account, long user, String name) {}
