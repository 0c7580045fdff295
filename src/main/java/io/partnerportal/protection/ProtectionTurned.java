package io.partnerportal.protection;

import io.partnerportal.kernel.Auditable;
import java.util.Map;

/** An account asks for verification codes from now on, or no more. */
public record ProtectionTurned(long account, String object, boolean was, boolean is) implements Auditable {

    @Override
    public String action() {
        return "protection.audit.turned";
    }

    @Override
    public Map<String, String> before() {
        return Map.of("on", Boolean.toString(was));
    }

    @Override
    public Map<String, String> after() {
        return Map.of("on", Boolean.toString(is));
    }

    @Override
    public long tenant() {
        return account;
    }
}
