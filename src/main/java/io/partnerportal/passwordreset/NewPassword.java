package io.partnerportal.passwordreset;

/**
 * The password somebody chose behind the link of a mail.
 *
 * @param password in clear; stored only as a hash
 * @param repetition the same again
 */
public record NewPassword(String password, String repetition) {}
