package io.partnerportal.resellers;

import io.partnerportal.kernel.Auditable;
import java.util.Map;

/** A distributor handed something over to a reseller, or took it back (R53). */
public record GrantChanged(String reseller, GrantKind kind, boolean granted, long distributor) implements Auditable {

    @Override
    public String action() {
        return granted ? "resellers.audit.granted" : "resellers.audit.revoked";
    }

    @Override
    public String object() {
        return reseller;
    }

    @Override
    public Map<String, String> after() {
        return Map.of("permission", kind.nameKey());
    }

    @Override
    public long tenant() {
        return distributor;
    }
}
