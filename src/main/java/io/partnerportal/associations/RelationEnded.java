package io.partnerportal.associations;

import io.partnerportal.kernel.Auditable;
import java.time.LocalDate;
import java.util.Map;

/**
 * A customer belongs to its partner no more.
 *
 * @param until first day that no longer counts for the partner
 */
public record RelationEnded(LiveRelation relation, String partner, EndReason reason, LocalDate until)
        implements Auditable {

    @Override
    public String action() {
        return "associations.audit.ended";
    }

    @Override
    public String object() {
        return relation.accountName();
    }

    @Override
    public Map<String, String> before() {
        return Map.of("partner", partner, "type", "associations.type." + relation.type());
    }

    @Override
    public Map<String, String> after() {
        return Map.of("reason", "associations.end." + reason, "until", until.toString());
    }

    @Override
    public long tenant() {
        return relation.partner();
    }
}
