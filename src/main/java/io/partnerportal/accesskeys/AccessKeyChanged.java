package io.partnerportal.accesskeys;

import io.partnerportal.kernel.Auditable;
import java.util.Map;

/**
 * Something happened to an access key; its secret is never part of it.
 *
 * @param step end of the message key
 * @param object the key as requests name it
 */
record AccessKeyChanged(
        String step, String object, Map<String, String> before, Map<String, String> after, Outcome outcome, long tenant)
        implements Auditable {

    AccessKeyChanged(String step, String object, Map<String, String> before, Map<String, String> after, long tenant) {
        this(step, object, before, after, Outcome.DONE, tenant);
    }

    @Override
    public String action() {
        return "accesskeys.audit." + step;
    }
}
