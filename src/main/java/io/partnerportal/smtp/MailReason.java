package io.partnerportal.smtp;

/** What came of the last try to send a mail. */
public enum MailReason {
    /** The server took it. */
    ACCEPTED,
    /** The server refused this mail for good (5xx). */
    REFUSED,
    /** The server asked to come again (4xx). */
    DEFERRED,
    /** There was no connection, or it broke. */
    UNREACHABLE,
    /** The server did not answer in time. */
    TIMED_OUT,
    /** The server did not accept the portal's user or password. */
    SIGN_IN,
    /** It would be of no use any more, or was tried for too long. */
    EXPIRED,
    /** What its secret was made from no longer holds. */
    OBSOLETE,
    /** The portal could not write it; the log says why. */
    INTERNAL
}
