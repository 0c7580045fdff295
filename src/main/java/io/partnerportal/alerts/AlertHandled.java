package io.partnerportal.alerts;

import io.partnerportal.kernel.Auditable;
import java.util.Map;

/** Somebody looked into an alert. */
record AlertHandled(String object, AlertResult result, String note, long tenant) implements Auditable {

    @Override
    public String action() {
        return "alerts.audit.handled";
    }

    @Override
    public Map<String, String> after() {
        return Map.of("outcome", result.nameKey(), "note", note);
    }
}
