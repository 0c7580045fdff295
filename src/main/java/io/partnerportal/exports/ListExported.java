package io.partnerportal.exports;

import io.partnerportal.kernel.Auditable;
import io.partnerportal.tasks.ExportRequested;
import java.util.Map;
import java.util.Set;

/**
 * Somebody took a list out of the portal.
 *
 * @param object message key of the list's name
 * @param after what was asked for, in which format, and whether personal values were masked
 */
record ListExported(String object, Map<String, String> after, long tenant) implements Auditable {

    @Override
    public String action() {
        return "exports.audit.exported";
    }

    @Override
    public Set<String> personal() {
        return ExportRequested.PERSONAL;
    }
}
