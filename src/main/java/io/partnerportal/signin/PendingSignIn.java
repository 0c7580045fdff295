package io.partnerportal.signin;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody whose password was right and whose second step is still to come. Opens nothing by itself.
 *
 * @param user database key of the user
 * @param since when the password was given
 * @param until the second step must be made by then
 */
public record PendingSignIn(long user, Instant since, Instant until) implements Serializable {}
