package io.partnerportal.database;

import io.partnerportal.kernel.Rejection;

/** Somebody else is changing the same rows and did not finish in time; nothing was changed. */
final class HeldByAnother extends Rejection {

    private static final long serialVersionUID = 1;

    HeldByAnother(Throwable conflict) {
        super("database.held-by-another");
        initCause(conflict);
    }
}
