package io.partnerportal.shell;

/**
 * What the first operator types on the set-up page.
 *
 * @param code as printed on the console; case, spaces and hyphens do not matter
 * @param displayName what the account is called on screen
 * @param password in clear, at least R15
 * @param repetition the same password again
 */
public record FirstOperator(String code, String displayName, String email, String password, String repetition) {}
