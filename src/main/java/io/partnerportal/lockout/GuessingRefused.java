package io.partnerportal.lockout;

import io.partnerportal.kernel.Auditable;

/** A user was locked, or did not prove again what was asked for. */
record GuessingRefused(String action, String object, long tenant) implements Auditable {

    @Override
    public Outcome outcome() {
        return Outcome.REFUSED;
    }
}
