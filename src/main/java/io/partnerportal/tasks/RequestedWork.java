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
}
