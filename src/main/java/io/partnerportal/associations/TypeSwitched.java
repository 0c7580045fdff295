package io.partnerportal.associations;

import io.partnerportal.kernel.Auditable;
import java.time.LocalDate;
import java.util.Map;

/**
 * A customer stays with its partner and is tied to it in another way (切换关联类型).
 *
 * @param relation as it was before
 * @param since first day whose consumption counts the new way
 */
public record TypeSwitched(LiveRelation relation, AssociationType to, LocalDate since) implements Auditable {

    @Override
    public String action() {
        return "associations.audit.switched";
    }

    @Override
    public String object() {
        return relation.accountName();
    }

    @Override
    public Map<String, String> before() {
        return Map.of("type", "associations.type." + relation.type());
    }

    @Override
    public Map<String, String> after() {
        return Map.of("type", "associations.type." + to, "since", since.toString());
    }

    @Override
    public long tenant() {
        return relation.partner();
    }
}
