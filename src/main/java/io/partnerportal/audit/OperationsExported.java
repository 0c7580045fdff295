package io.partnerportal.audit;

import io.partnerportal.kernel.Auditable;
import java.util.Map;

/** Somebody took operation records away as a file. */
record OperationsExported(Map<String, String> after, long tenant) implements Auditable {

    @Override
    public String action() {
        return "audit.audit.exported";
    }

    @Override
    public String object() {
        return "CSV";
    }
}
