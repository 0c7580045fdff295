package io.partnerportal.associations;

import io.partnerportal.kernel.Auditable;
import java.util.Map;

/** A customer belongs to a partner from now on. */
public record RelationBegun(LiveRelation relation, String partner) implements Auditable {

    @Override
    public String action() {
        return "associations.audit.begun";
    }

    @Override
    public String object() {
        return relation.accountName();
    }

    @Override
    public Map<String, String> after() {
        return Map.of(
                "partner",
                partner,
                "type",
                "associations.type." + relation.type(),
                "since",
                relation.validFrom().toString());
    }

    @Override
    public long tenant() {
        return relation.partner();
    }
}
