package io.partnerportal.outreach;

import io.partnerportal.kernel.Auditable;

/** A partner wanted to try more often than it may. */
record AttemptsUsedUp(String object, long tenant) implements Auditable {

    @Override
    public String action() {
        return "outreach.audit.attempts-used-up";
    }

    @Override
    public Outcome outcome() {
        return Outcome.REFUSED;
    }
}
