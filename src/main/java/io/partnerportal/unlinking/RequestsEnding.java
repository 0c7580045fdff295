package io.partnerportal.unlinking;

import io.partnerportal.associations.AssociationEnding;
import io.partnerportal.associations.LiveRelation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Nobody decides about an association that is over. */
@Component
@Order(50)
class RequestsEnding implements AssociationEnding {

    private final RequestTable table;

    RequestsEnding(RequestTable table) {
        this.table = table;
    }

    @Override
    public void ending(LiveRelation relation) {
        table.cancelAllOf(relation.id());
    }
}
