package io.partnerportal.outreach;

import io.partnerportal.kernel.Rejection;

/** The address got as many invitations today as one may get, whoever sent them. */
public class TooManyMails extends Rejection {

    private static final long serialVersionUID = 1;

    TooManyMails() {
        super("outreach.too-many-mails");
    }
}
