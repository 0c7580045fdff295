package io.partnerportal.assignments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.assignments.AssignmentQueries;
import io.partnerportal.assignments.AssignmentService;
import io.partnerportal.assignments.ManagerLoad;
import io.partnerportal.batches.BatchDialog;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.uikit.Notices;

/** Gives customers nobody looks after to an account manager; others cannot be picked (R47). */
final class PickCustomers extends Dialog {

    private static final long serialVersionUID = 1;

    private final transient ManagerLoad manager;
    private final transient AssignmentService assignments;
    private final SerializableRunnable changed;
    private final CustomerGrid customers;
    private final BusyButton assign = new BusyButton(getTranslation("assignments.assign"), this::assign).primary();

    PickCustomers(
            ManagerLoad manager,
            AssignmentService assignments,
            AssignmentQueries queries,
            SerializableRunnable changed) {
        this.manager = manager;
        this.assignments = assignments;
        this.changed = changed;
        this.customers = new CustomerGrid(queries, null, chosen -> assign.setEnabled(chosen > 0));
        assign.setEnabled(false);
        setHeaderTitle(getTranslation("assignments.assign-to", manager.name()));
        setWidth("40rem");
        setMaxWidth("calc(100vw - 2rem)");
        var words = new Paragraph(getTranslation("assignments.consequence"));
        words.addClassName("pp-muted");
        add(new Div(words, customers));
        getFooter().add(new Button(getTranslation("uikit.cancel"), _ -> close()), assign);
    }

    private void assign() {
        try {
            var result = assignments.assign(manager.key(), customers.chosen());
            close();
            BatchDialog.show(result, "assignments.assigned");
            changed.run();
        } catch (Rejection refused) {
            Notices.refused(refused);
        }
    }
}
