package io.partnerportal.lockout;

import org.jspecify.annotations.Nullable;

/**
 * An attempt that has been booked and is about to be looked at.
 *
 * @param id database key of the attempt
 * @param user database key of the user; absent when nobody is called so
 * @param mayBeRight whether it is still one of those that are believed when right
 */
public record Guess(long id, @Nullable Long user, boolean mayBeRight) {}
