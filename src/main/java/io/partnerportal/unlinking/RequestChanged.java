package io.partnerportal.unlinking;

import io.partnerportal.kernel.Auditable;
import io.partnerportal.unlinkchecks.RequestKind;
import java.util.HashMap;
import java.util.Map;

/**
 * A request was made, decided or cancelled, or one side or the operator ended the association alone.
 *
 * @param action message key of what was done
 * @param customer account name
 * @param reason empty where none was given
 */
public record RequestChanged(String action, String customer, RequestKind kind, String reason, long tenant)
        implements Auditable {

    static final String REQUESTED = "unlinking.audit.requested";
    static final String AGREED = "unlinking.audit.agreed";
    static final String REFUSED = "unlinking.audit.refused";
    static final String CANCELLED = "unlinking.audit.cancelled";
    static final String UNILATERAL = "unlinking.audit.unilateral";
    static final String FORCED = "unlinking.audit.forced";

    @Override
    public String object() {
        return customer;
    }

    @Override
    public Map<String, String> after() {
        var after = new HashMap<>(Map.of("kind", kind.nameKey()));
        if (!reason.isEmpty()) {
            after.put("reason", reason);
        }
        return after;
    }
}
