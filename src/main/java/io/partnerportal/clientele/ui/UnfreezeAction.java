package io.partnerportal.clientele.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.batches.BatchDialog;
import io.partnerportal.clientele.CustomerAction;
import io.partnerportal.clientele.CustomerCard;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.freezing.Freezes;
import io.partnerportal.freezing.FreezingService;
import io.partnerportal.freezing.FreezingService.Unfreeze;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.protection.Protection;
import java.util.List;
import org.springframework.core.annotation.Order;

/** Unfreezes one customer from its page. */
@SpringComponent
@Order(21)
class UnfreezeAction implements CustomerAction {

    private final FreezingService freezing;
    private final Freezes freezes;
    private final Protection protection;
    private final CurrentCaller caller;

    UnfreezeAction(FreezingService freezing, Freezes freezes, Protection protection, CurrentCaller caller) {
        this.freezing = freezing;
        this.freezes = freezes;
        this.protection = protection;
        this.caller = caller;
    }

    @Override
    public String nameKey() {
        return "freezing.unfreeze";
    }

    @Override
    public boolean isFor(CustomerCard customer) {
        return caller.may(Permission.CUSTOMERS_FREEZE)
                && freezes.canBeUnfrozen(customer.key())
                && freezing.obstacle(customer.relation().partner()).isEmpty();
    }

    @Override
    public void open(CustomerCard customer, SerializableRunnable changed) {
        var ui = UI.getCurrent();
        var wish = new Unfreeze(List.of(customer.id()), customer.reseller());
        new Confirmation(ui.getTranslation("clientele.unfreeze.question"))
                .fact(
                        ui.getTranslation("clientele.account"),
                        customer.relation().accountName())
                .onConfirm(
                        ui.getTranslation("freezing.unfreeze"),
                        () -> protection.confirm(FreezingService.UNFREEZE, wish, () -> {
                            var result = freezing.unfreeze(wish);
                            changed.run();
                            BatchDialog.show(result, "clientele.unfreeze.done");
                        }))
                .open();
    }
}
