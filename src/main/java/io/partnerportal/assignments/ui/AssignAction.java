package io.partnerportal.assignments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.assignments.AssignmentQueries;
import io.partnerportal.assignments.AssignmentService;
import io.partnerportal.batches.BatchDialog;
import io.partnerportal.clientele.CustomerAction;
import io.partnerportal.clientele.CustomerCard;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import java.util.List;
import org.springframework.core.annotation.Order;

/** Gives one customer to an account manager, or to another one, from its page. */
@SpringComponent
@Order(10)
class AssignAction implements CustomerAction {

    private final AssignmentService assignments;
    private final AssignmentQueries queries;
    private final CurrentCaller caller;

    AssignAction(AssignmentService assignments, AssignmentQueries queries, CurrentCaller caller) {
        this.assignments = assignments;
        this.queries = queries;
        this.caller = caller;
    }

    @Override
    public String nameKey() {
        return "assignments.assign-manager";
    }

    @Override
    public boolean isFor(CustomerCard customer) {
        return customer.isOwn() && caller.may(Permission.CUSTOMERS_ASSIGN);
    }

    @Override
    public void open(CustomerCard customer, SerializableRunnable changed) {
        var title = UI.getCurrent()
                .getTranslation("assignments.assign-one", customer.relation().accountName());
        new ManagerChoice(title, queries, manager -> {
                    var result = assignments.change(manager.key(), List.of(customer.id()));
                    BatchDialog.show(result, "assignments.assigned");
                    changed.run();
                })
                .open();
    }
}
