package io.partnerportal.freezing;

import io.partnerportal.kernel.Auditable;
import java.util.Map;

/** A customer was frozen, otherwise frozen, or unfrozen. */
public record FreezeChanged(String customer, FrozenState from, FrozenState state, String reason, long tenant)
        implements Auditable {

    @Override
    public String action() {
        return state == FrozenState.NONE ? "freezing.audit.unfrozen" : "freezing.audit.frozen";
    }

    @Override
    public String object() {
        return customer;
    }

    @Override
    public Map<String, String> before() {
        return Map.of("state", "freezing.state." + from);
    }

    @Override
    public Map<String, String> after() {
        return reason.isEmpty()
                ? Map.of("state", "freezing.state." + state)
                : Map.of("state", "freezing.state." + state, "reason", reason);
    }
}
