package io.partnerportal.passwordreset;

import io.partnerportal.kernel.Rejection;

/** The link was used, is older than half an hour, was replaced by a newer one, or never existed. */
public class LinkOver extends Rejection {

    private static final long serialVersionUID = 1;

    LinkOver() {
        super("passwordreset.link-over");
    }
}
