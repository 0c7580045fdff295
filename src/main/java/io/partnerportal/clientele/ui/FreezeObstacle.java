package io.partnerportal.clientele.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.clientele.CustomerCard;
import io.partnerportal.clientele.CustomerPanel;
import io.partnerportal.freezing.FreezingService;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Severity;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Says on a customer's page why those who freeze customers cannot freeze this one. */
@SpringComponent
@Order(5)
class FreezeObstacle implements CustomerPanel {

    private final FreezingService freezing;
    private final CurrentCaller caller;

    FreezeObstacle(FreezingService freezing, CurrentCaller caller) {
        this.freezing = freezing;
        this.caller = caller;
    }

    @Override
    public Optional<Component> of(CustomerCard customer, SerializableRunnable changed) {
        var relation = customer.relation();
        if (!caller.may(Permission.CUSTOMERS_FREEZE) || relation.type() != AssociationType.RESALE) {
            return Optional.empty();
        }
        return freezing.obstacle(relation.partner())
                .map(key -> new NoticeBar(Severity.INFO, UI.getCurrent().getTranslation(key)));
    }
}
