package io.partnerportal.assignments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.assignments.AssignmentQueries;
import io.partnerportal.assignments.AssignmentService;
import io.partnerportal.assignments.ManagerLoad;
import io.partnerportal.batches.BatchDialog;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.uikit.Formats;

/** The customers of one account manager: more are given, some taken back. */
final class ManagerCustomers extends Section {

    private static final long serialVersionUID = 1;

    private final transient ManagerLoad manager;
    private final transient AssignmentService assignments;
    private final transient AssignmentQueries queries;
    private final SerializableRunnable changed;
    private final Button takeBack = new Button(getTranslation("assignments.take-back"), _ -> confirm());
    private final CustomerGrid customers;

    ManagerCustomers(
            ManagerLoad manager,
            AssignmentService assignments,
            AssignmentQueries queries,
            SerializableRunnable changed) {
        this.manager = manager;
        this.assignments = assignments;
        this.queries = queries;
        this.changed = changed;
        this.customers = new CustomerGrid(queries, manager.key(), chosen -> takeBack.setEnabled(chosen > 0));
        takeBack.setEnabled(false);
        takeBack.addClassName("pp-quiet");
        var assign = new Button(getTranslation("assignments.assign"), _ -> pick());
        assign.addClassName("pp-quiet");
        var actions = new Div(assign, takeBack);
        actions.addClassName("pp-part-actions");
        var head = new Div(new H3(getTranslation("assignments.customers")), actions);
        head.addClassName("pp-part-head");
        addClassName("pp-part");
        add(head, customers);
    }

    private void pick() {
        new PickCustomers(manager, assignments, queries, changed).open();
    }

    private void confirm() {
        var chosen = customers.chosen();
        new Confirmation(getTranslation("assignments.take-back.question"))
                .fact(getTranslation("assignments.manager"), manager.name())
                .fact(getTranslation("assignments.customers"), Formats.current().count(chosen.size()))
                .consequence(getTranslation("assignments.take-back.consequence"))
                .onDestroy(getTranslation("assignments.take-back"), () -> {
                    var result = assignments.takeBack(chosen);
                    changed.run();
                    BatchDialog.show(result, "assignments.taken-back");
                })
                .open();
    }
}
