package io.partnerportal.signin;

import java.io.Serializable;

/**
 * All that a browser session remembers of who signed in (decision 10a).
 *
 * @param user database key of the user
 * @param signIn database key of the sign-in row
 */
public record SignInTicket(long user, long signIn) implements Serializable {}
