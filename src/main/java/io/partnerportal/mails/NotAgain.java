package io.partnerportal.mails;

import io.partnerportal.kernel.Rejection;

/** A mail cannot be sent again: it is not given up, or its secret was wiped with its end. */
public class NotAgain extends Rejection {

    private static final long serialVersionUID = 1;

    NotAgain() {
        super("mails.not-again");
    }
}
