package io.partnerportal.ownsecurity;

/**
 * What somebody types to change the own password.
 *
 * @param current the password so far
 * @param password the new one in clear; stored only as a hash
 * @param repetition the new one again
 */
public record PasswordChange(String current, String password, String repetition) {}
