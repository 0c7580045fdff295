package io.partnerportal.organisations;

import io.partnerportal.kernel.Auditable;
import java.util.Map;

/**
 * The operator decided what a partner may still do.
 *
 * @param before values by field
 * @param after the same fields afterwards, and why
 */
public record StandingChanged(long partner, String name, Map<String, String> before, Map<String, String> after)
        implements Auditable {

    @Override
    public String action() {
        return "organisations.audit.standing-changed";
    }

    @Override
    public String object() {
        return name;
    }

    @Override
    public long tenant() {
        return partner;
    }
}
