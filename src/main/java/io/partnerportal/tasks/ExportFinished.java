package io.partnerportal.tasks;

/**
 * An export in the background came to its end.
 *
 * @param requester database key of the user who asked for it
 */
public record ExportFinished(long requester, String fileName, Ending ending) {

    /** How it ended. */
    public enum Ending {
        /** There is a file to fetch. */
        READY,
        /** The requester has lost the permission since. */
        NOT_ALLOWED,
        /** It broke every time it was tried. */
        FAILED
    }
}
