package io.partnerportal.links;

import io.partnerportal.kernel.Rejection;

/** Too many wrong links came from one network; for a while it gets no answer to any. */
public class LinksThrottled extends Rejection {

    private static final long serialVersionUID = 1;

    LinksThrottled() {
        super("links.throttled");
    }
}
