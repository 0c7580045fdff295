package io.partnerportal.clientele;

import io.partnerportal.kernel.Auditable;
import java.util.Map;

/** A customer got another label. */
public record LabelChanged(String customer, String labelBefore, String label, long tenant) implements Auditable {

    @Override
    public String action() {
        return "clientele.audit.labelled";
    }

    @Override
    public String object() {
        return customer;
    }

    @Override
    public Map<String, String> before() {
        return labelBefore.isEmpty() ? Map.of() : Map.of("label", labelBefore);
    }

    @Override
    public Map<String, String> after() {
        return label.isEmpty() ? Map.of() : Map.of("label", label);
    }
}
