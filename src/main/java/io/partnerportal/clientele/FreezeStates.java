package io.partnerportal.clientele;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.clientele.ClienteleRow.Freeze;
import io.partnerportal.freezing.Freezes;
import io.partnerportal.freezing.Frozen;
import io.partnerportal.freezing.FrozenState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether the customers of a page are frozen, read at once. */
@Component
class FreezeStates {

    private final Freezes freezes;

    FreezeStates(Freezes freezes) {
        this.freezes = freezes;
    }

    /** By key of the customer; absent for those that are not frozen. */
    Map<Long, Freeze> of(long partner, List<ClienteleRow.Customer> customers) {
        var types = new HashMap<Long, AssociationType>();
        customers.forEach(customer -> types.put(customer.id(), customer.type()));
        return ofTypes(partner, types);
    }

    /** @param customers how each is tied to the partner, by key */
    Map<Long, Freeze> ofTypes(long partner, Map<Long, AssociationType> customers) {
        var states = new HashMap<Long, Freeze>();
        if (customers.isEmpty()) {
            return states;
        }
        if (isWithPartner(partner)) {
            customers.forEach((customer, type) -> {
                if (type == AssociationType.RESALE) {
                    states.put(customer, new Freeze(FrozenState.BY_PARTNER, null));
                }
            });
        }
        freezes.of(customers.keySet()).forEach((customer, frozen) -> states.put(customer, freeze(frozen)));
        return states;
    }

    /** Whether the partner's resale customers are all frozen with it. */
    boolean isWithPartner(long partner) {
        return freezes.withPartner(partner, AssociationType.RESALE) == FrozenState.BY_PARTNER;
    }

    private static Freeze freeze(Frozen frozen) {
        return new Freeze(frozen.state(), frozen.retentionUntil());
    }
}
