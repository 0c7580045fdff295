package io.partnerportal.outreach;

import io.partnerportal.kernel.Auditable;
import java.util.Map;

/** An address was reported and is written to no more, or the operator lifted that. */
record AddressReported(String action, String object, Map<String, String> after) implements Auditable {

    static AddressReported blocked(String masked) {
        return new AddressReported("outreach.audit.blocked", masked, Map.of());
    }

    static AddressReported lifted(String masked, String reason) {
        return new AddressReported("outreach.audit.lifted", masked, Map.of("reason", reason));
    }
}
