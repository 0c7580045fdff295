package io.partnerportal.assignments;

import io.partnerportal.kernel.Rejection;

/** Somebody looks after the customer already: change the account manager, or take the customer back first (R47). */
public final class AlreadyAssigned extends Rejection {

    private static final long serialVersionUID = 1;

    private AlreadyAssigned(String key) {
        super(key);
    }

    static AlreadyAssigned toSomebody() {
        return new AlreadyAssigned("assignments.assigned-already");
    }

    static AlreadyAssigned toThisOne() {
        return new AlreadyAssigned("assignments.same-manager");
    }
}
