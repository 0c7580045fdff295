package io.partnerportal.passwords;

/** Who set a password. */
public enum PasswordSetBy {
    /** The user, signed in. */
    USER,
    /** The user, through a link sent by mail. */
    MAIL,
    /** Somebody else, or a machine. */
    ADMINISTRATOR
}
