package io.partnerportal.tasks;

/** Work somebody asked for that outlives the request. Runs as the person who asked (decision 10a). */
public interface RequestedWork {

    /** Whether the work is finished with. */
    enum Outcome {
        DONE,
        /** Somebody else is at it or something is missing; look again in a few seconds. */
        LATER
    }

    /** How {@link WorkQueue#request} names it; stored, so it never changes. */
    String name();

    /**
     * Does the work; may be called again after a crash, and must then go on where it stopped.
     *
     * @param subject what to work on, as given when it was requested
     */
    Outcome run(String subject);

    /** Why work that was asked for will never be done. */
    enum Reason {
        /** Whoever asked for it may no longer act. */
        REQUESTER_GONE,
        /** It broke every time it was tried. */
        FAILED
    }

    /** Settles what would otherwise be waited for; runs as the system. Seldom called twice, after a crash. */
    default void giveUp(String subject, Reason why) {}
}
