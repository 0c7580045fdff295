package io.partnerportal.notifications;

import java.util.Optional;

/** Where a user is reached. Implemented by {@code accounts}. */
public interface Addressees {

    /** Absent when the user does not exist or may not sign in. */
    Optional<Addressee> byUser(long user);
}
