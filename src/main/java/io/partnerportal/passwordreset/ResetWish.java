package io.partnerportal.passwordreset;

/**
 * Whose password is forgotten, as typed.
 *
 * @param account account name, or e-mail of the owner when {@code user} is empty
 * @param user user name or e-mail of a member; empty for the owner
 */
public record ResetWish(String account, String user) {}
