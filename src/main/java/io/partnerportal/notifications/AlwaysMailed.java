package io.partnerportal.notifications;

import io.partnerportal.kernel.Rejection;

/** Messages about access or money always come by mail too. */
public class AlwaysMailed extends Rejection {

    private static final long serialVersionUID = 1;

    AlwaysMailed() {
        super("notifications.always-mailed");
    }
}
