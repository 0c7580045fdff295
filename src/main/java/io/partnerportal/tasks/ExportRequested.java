package io.partnerportal.tasks;

import io.partnerportal.kernel.Auditable;
import java.util.Map;

/** Somebody asked for data as a file. */
public record ExportRequested(String fileName, String source, String filter, long tenant) implements Auditable {

    @Override
    public String action() {
        return "tasks.audit.export-requested";
    }

    @Override
    public String object() {
        return fileName;
    }

    @Override
    public Map<String, String> after() {
        return Map.of("source", source, "filter", filter);
    }
}
