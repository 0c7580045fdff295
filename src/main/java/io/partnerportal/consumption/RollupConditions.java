package io.partnerportal.consumption;

import io.partnerportal.customers.AssociationType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rollup rows a question is about, in words that both rollups understand as far as they are given. */
final class RollupConditions {

    private RollupConditions() {}

    static Conditions of(LineSelection selection) {
        var filter = selection.filter();
        var conditions = of(
                selection.reach(),
                filter.cycle().number(),
                filter.cycle().number(),
                selection.imports(),
                filter.who().type());
        conditions.within(selection.chosenDays(), "r.day");
        optional(conditions, "r.customer_id = :customer", "customer", selection.customerKey());
        optional(conditions, "r.service_id = :service", "service", selection.serviceKey());
        return conditions;
    }

    static Conditions of(
            Reach reach, int firstCycle, int lastCycle, List<Long> imports, @Nullable AssociationType type) {
        var conditions = new Conditions();
        if (firstCycle == lastCycle) {
            conditions.and("r.cycle = :cycle", "cycle", firstCycle);
        } else {
            conditions.and("r.cycle >= :first", "first", firstCycle).and("r.cycle <= :last", "last", lastCycle);
        }
        conditions
                .and("r.partner_id = :partner", "partner", reach.partner())
                .and("r.import_id in (:imports)", "imports", imports)
                .within(reach.days(), "r.day");
        optional(conditions, "r.manager_id = :manager", "manager", reach.manager());
        optional(conditions, "r.association_type = :type", "type", type == null ? null : type.code());
        return conditions;
    }

    static void optional(Conditions conditions, String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.and(condition, name, value);
        }
    }
}
