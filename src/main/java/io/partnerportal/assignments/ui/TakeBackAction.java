package io.partnerportal.assignments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.assignments.AssignmentService;
import io.partnerportal.batches.BatchDialog;
import io.partnerportal.clientele.CustomerAction;
import io.partnerportal.clientele.CustomerCard;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import java.util.List;
import org.springframework.core.annotation.Order;

/** Takes one customer back from its account manager, from its page. */
@SpringComponent
@Order(11)
class TakeBackAction implements CustomerAction {

    private final AssignmentService assignments;
    private final CurrentCaller caller;

    TakeBackAction(AssignmentService assignments, CurrentCaller caller) {
        this.assignments = assignments;
        this.caller = caller;
    }

    @Override
    public String nameKey() {
        return "assignments.take-back";
    }

    @Override
    public boolean isFor(CustomerCard customer) {
        return customer.isOwn() && customer.relation().manager() != null && caller.may(Permission.CUSTOMERS_ASSIGN);
    }

    @Override
    public void open(CustomerCard customer, SerializableRunnable changed) {
        var ui = UI.getCurrent();
        new Confirmation(ui.getTranslation("assignments.take-back.question"))
                .fact(
                        ui.getTranslation("assignments.account"),
                        customer.relation().accountName())
                .consequence(ui.getTranslation("assignments.take-back.consequence"))
                .onDestroy(ui.getTranslation("assignments.take-back"), () -> {
                    BatchDialog.show(assignments.takeBack(List.of(customer.id())), "assignments.taken-back");
                    changed.run();
                })
                .open();
    }
}
