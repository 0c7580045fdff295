package io.partnerportal.tasks;

import io.partnerportal.kernel.Auditable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Somebody asked for data as a file.
 *
 * @param asked which data: names of filters and their values
 */
public record ExportRequested(String fileName, String source, Map<String, String> asked, long tenant)
        implements Auditable {

    /** Filters whose values are people or lead to them: a name, an address or a number may have been typed. */
    public static final Set<String> PERSONAL = Set.of("q", "search", "customer", "manager", "mobile", "recipient");

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
        var what = new HashMap<>(asked);
        what.put("source", source);
        return what;
    }

    @Override
    public Set<String> personal() {
        return PERSONAL;
    }
}
