package io.partnerportal.resellers;

import io.partnerportal.kernel.Auditable;
import java.util.Map;

/**
 * Somebody looks after a reseller from now on, or nobody does any more.
 *
 * @param from empty where nobody did
 * @param to empty where nobody does
 */
public record ResellerManagerChanged(String reseller, String from, String to, long distributor) implements Auditable {

    @Override
    public String action() {
        return to.isEmpty() ? "resellers.audit.manager-taken-back" : "resellers.audit.manager-assigned";
    }

    @Override
    public String object() {
        return reseller;
    }

    @Override
    public Map<String, String> before() {
        return from.isEmpty() ? Map.of() : Map.of("manager", from);
    }

    @Override
    public Map<String, String> after() {
        return to.isEmpty() ? Map.of() : Map.of("manager", to);
    }

    @Override
    public long tenant() {
        return distributor;
    }
}
