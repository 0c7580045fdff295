package io.partnerportal.consumption;

import io.partnerportal.kernel.Auditable;
import java.util.Map;

/** Somebody took unmasked lines out of the portal. */
public record ConsumptionExported(String format, String cycle, long tenant) implements Auditable {

    @Override
    public String action() {
        return "consumption.audit.exported";
    }

    @Override
    public String object() {
        return cycle;
    }

    @Override
    public Map<String, String> after() {
        return Map.of("format", format);
    }
}
