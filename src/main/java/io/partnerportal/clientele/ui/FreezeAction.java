package io.partnerportal.clientele.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.clientele.CustomerAction;
import io.partnerportal.clientele.CustomerCard;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.freezing.Freezes;
import io.partnerportal.freezing.FreezingService;
import io.partnerportal.freezing.FrozenState;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.protection.Protection;
import java.util.List;
import org.springframework.core.annotation.Order;

/** Freezes one resale customer, or freezes its resources too, from its page. */
@SpringComponent
@Order(20)
class FreezeAction implements CustomerAction {

    private final FreezingService freezing;
    private final Freezes freezes;
    private final Protection protection;
    private final FormDrafts drafts;
    private final CurrentCaller caller;

    FreezeAction(
            FreezingService freezing, Freezes freezes, Protection protection, FormDrafts drafts, CurrentCaller caller) {
        this.freezing = freezing;
        this.freezes = freezes;
        this.protection = protection;
        this.drafts = drafts;
        this.caller = caller;
    }

    @Override
    public String nameKey() {
        return "freezing.freeze";
    }

    @Override
    public boolean isFor(CustomerCard customer) {
        return caller.may(Permission.CUSTOMERS_FREEZE)
                && customer.relation().type() == AssociationType.RESALE
                && freezing.obstacle(customer.relation().partner()).isEmpty()
                && freezes.state(customer.relation()) != FrozenState.ACCOUNT_AND_RESOURCES;
    }

    @Override
    public void open(CustomerCard customer, SerializableRunnable changed) {
        var title = UI.getCurrent()
                .getTranslation("clientele.freeze.one", customer.relation().accountName());
        new FreezeDialog(title, List.of(customer.id()), customer.reseller(), freezing, protection, drafts, changed)
                .open();
    }
}
