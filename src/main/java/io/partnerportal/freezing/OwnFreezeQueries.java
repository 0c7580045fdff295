package io.partnerportal.freezing;

import io.partnerportal.associations.LiveRelation;
import io.partnerportal.associations.Relations;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the calling customer is frozen, why, and until when its resources are kept (R52). */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.MY_PARTNER)
public class OwnFreezeQueries {

    private final Relations relations;
    private final Freezes freezes;
    private final CurrentCaller caller;

    OwnFreezeQueries(Relations relations, Freezes freezes, CurrentCaller caller) {
        this.relations = relations;
        this.freezes = freezes;
        this.caller = caller;
    }

    /** Absent for a customer that is not frozen, and for whoever is no customer. */
    public Optional<OwnFreeze> find() {
        return caller.scope() instanceof Scope.Customer customer
                ? relations.current(customer.account()).flatMap(this::of)
                : Optional.empty();
    }

    private Optional<OwnFreeze> of(LiveRelation relation) {
        return freezes.of(relation.customer())
                .map(frozen -> new OwnFreeze(frozen.state(), frozen.reason(), frozen.retentionUntil()))
                .or(() -> Optional.of(freezes.withPartner(relation.partner(), relation.type()))
                        .filter(FrozenState.BY_PARTNER::equals)
                        .map(state -> new OwnFreeze(state, "", null)));
    }
}
