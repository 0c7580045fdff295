package io.partnerportal.organisations;

import io.partnerportal.kernel.Auditable;
import java.util.Map;

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
        return from.masked();
    }

    @Override
    public Map<String, String> after() {
        return to.masked();
    }

    @Override
    public long tenant() {
        return partner;
    }
}
