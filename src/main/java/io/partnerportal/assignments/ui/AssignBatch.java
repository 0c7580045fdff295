package io.partnerportal.assignments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.assignments.AssignmentQueries;
import io.partnerportal.assignments.AssignmentService;
import io.partnerportal.assignments.ManagerLoad;
import io.partnerportal.batches.BatchDialog;
import io.partnerportal.batches.BatchResult;
import io.partnerportal.clientele.CustomerBatchAction;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Notices;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Gives the ticked customers of the list to an account manager, or takes them back (批量分配客户经理). */
@SpringComponent
@Order(10)
class AssignBatch implements CustomerBatchAction {

    private final AssignmentService assignments;
    private final AssignmentQueries queries;
    private final CurrentCaller caller;

    AssignBatch(AssignmentService assignments, AssignmentQueries queries, CurrentCaller caller) {
        this.assignments = assignments;
        this.queries = queries;
        this.caller = caller;
    }

    @Override
    public Optional<Component> of(SerializableSupplier<List<PublicId>> chosen, SerializableRunnable changed) {
        if (!caller.may(Permission.CUSTOMERS_ASSIGN)) {
            return Optional.empty();
        }
        var buttons = new Div(
                button("assignments.assign-manager", chosen, customers -> choose(customers, changed)),
                button("assignments.take-back", chosen, customers -> confirm(customers, changed)));
        buttons.addClassName("pp-part-actions");
        return Optional.of(buttons);
    }

    private interface Action extends Serializable {
        void with(List<PublicId> customers);
    }

    private static Button button(String key, SerializableSupplier<List<PublicId>> chosen, Action action) {
        var button = new Button(UI.getCurrent().getTranslation(key), _ -> {
            var customers = chosen.get();
            if (customers.isEmpty()) {
                Notices.refused("assignments.none-chosen");
            } else {
                action.with(customers);
            }
        });
        button.addClassName("pp-quiet");
        return button;
    }

    private void choose(List<PublicId> customers, SerializableRunnable changed) {
        var title = UI.getCurrent().getTranslation("assignments.assign-several", customers.size());
        new ManagerChoice(title, queries, manager -> done(change(manager, customers), "assignments.assigned", changed))
                .open();
    }

    private BatchResult change(ManagerLoad manager, List<PublicId> customers) {
        return assignments.change(manager.key(), customers);
    }

    private void confirm(List<PublicId> customers, SerializableRunnable changed) {
        var ui = UI.getCurrent();
        new Confirmation(ui.getTranslation("assignments.take-back.question"))
                .fact(
                        ui.getTranslation("assignments.customers"),
                        Formats.current().count(customers.size()))
                .consequence(ui.getTranslation("assignments.take-back.consequence"))
                .onDestroy(
                        ui.getTranslation("assignments.take-back"),
                        () -> done(assignments.takeBack(customers), "assignments.taken-back", changed))
                .open();
    }

    private static void done(BatchResult result, String doneKey, SerializableRunnable changed) {
        changed.run();
        BatchDialog.show(result, doneKey);
    }
}
