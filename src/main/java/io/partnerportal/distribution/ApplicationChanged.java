package io.partnerportal.distribution;

import io.partnerportal.kernel.Auditable;
import java.util.HashMap;
import java.util.Map;

/**
 * An application was filed, decided about or withdrawn.
 *
 * @param reason empty where none was given
 * @param tenant whose people may read it besides the operator
 */
public record ApplicationChanged(String company, ApplicationState state, String reason, long tenant)
        implements Auditable {

    @Override
    public String action() {
        return "distribution.audit." + state;
    }

    @Override
    public String object() {
        return company;
    }

    @Override
    public Map<String, String> after() {
        var after = new HashMap<String, String>();
        after.put("status", state.nameKey());
        if (!reason.isEmpty()) {
            after.put("reason", reason);
        }
        return after;
    }
}
