package io.partnerportal.identity;

import java.util.Optional;

/** Where a caller is read from the database, with the permissions and scope of this moment. Implemented by {@code accounts}. */
public interface Callers {

    /** Absent when the user no longer exists or may not act: disabled, or their account suspended. */
    Optional<Caller> byUser(long user);
}
