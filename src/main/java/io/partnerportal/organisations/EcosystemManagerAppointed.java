package io.partnerportal.organisations;

import io.partnerportal.kernel.Auditable;
import java.util.Map;
import java.util.Set;

/** Somebody of the vendor looks after a partner from now on, or nobody does any more. */
public record EcosystemManagerAppointed(long partner, String name, EcosystemManager from, EcosystemManager to)
        implements Auditable {

    @Override
    public String action() {
        return "organisations.audit.manager-appointed";
    }

    @Override
    public String object() {
        return name;
    }

    @Override
    public Map<String, String> before() {
        return from.values();
    }

    @Override
    public Map<String, String> after() {
        return to.values();
    }

    @Override
    public Set<String> personal() {
        return from.values().keySet();
    }

    @Override
    public long tenant() {
        return partner;
    }
}
