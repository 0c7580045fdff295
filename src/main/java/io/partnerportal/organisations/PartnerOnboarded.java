package io.partnerportal.organisations;

import io.partnerportal.kernel.Auditable;
import io.partnerportal.kernel.PublicId;
import java.util.Map;

/** A company is a partner from now on. */
public record PartnerOnboarded(long id, PublicId publicId, String name, PartnerIdentity identity) implements Auditable {

    @Override
    public String action() {
        return "organisations.audit.onboarded";
    }

    @Override
    public String object() {
        return name;
    }

    @Override
    public Map<String, String> after() {
        return Map.of("identity", "organisations.identity." + identity);
    }

    @Override
    public long tenant() {
        return id;
    }
}
