package io.partnerportal.clientele;

import io.partnerportal.kernel.Auditable;
import java.util.Map;

/** The list of customers leaves the portal as a file. */
public record ClienteleExported(boolean masked, long tenant) implements Auditable {

    @Override
    public String action() {
        return "clientele.audit.exported";
    }

    @Override
    public String object() {
        return ClienteleListExport.FILE_NAME;
    }

    @Override
    public Map<String, String> after() {
        return Map.of("masked", Boolean.toString(masked));
    }
}
