package io.partnerportal.tasks;

import java.time.Instant;
import java.util.Optional;

/** Work that outlives the request and is nobody's in particular, such as sending a mail. Runs as the system itself. */
public interface SystemWork {

    /** How {@link WorkQueue#requestOfSystem} names it; stored, so it never changes. */
    String name();

    /**
     * Does the work; may be called again after a crash, and must then notice what is already done.
     *
     * @param subject what to work on, as given when it was requested
     * @return when to look again; absent when the work is finished with
     */
    Optional<Instant> run(String subject);
}
