package io.partnerportal.authorisations;

import io.partnerportal.associations.AssociationEnding;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.LiveRelation;
import io.partnerportal.associations.TypeSwitched;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Nothing stays authorised when the association is over, or no longer one for resale. */
@Component
@Order(60)
class AuthorisationsEnding implements AssociationEnding {

    private final AuthorisationTable table;

    AuthorisationsEnding(AuthorisationTable table) {
        this.table = table;
    }

    @Override
    public void ending(LiveRelation relation) {
        table.endAllOf(relation.id());
    }

    @EventListener
    void switched(TypeSwitched event) {
        if (event.to() != AssociationType.RESALE) {
            table.endAllOf(event.relation().id());
        }
    }
}
