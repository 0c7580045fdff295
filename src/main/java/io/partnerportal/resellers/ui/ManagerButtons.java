package io.partnerportal.resellers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.batches.BatchDialog;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.resellers.ResellerRow;
import java.util.List;

/** Lets those who may tick resellers, and gives the ticked ones to an account manager or takes them back. */
final class ManagerButtons extends Div {

    private static final long serialVersionUID = 1;

    private final transient ResellerDoors doors;
    private final Grid<ResellerRow> grid;
    private final SerializableRunnable changed;

    ManagerButtons(ResellerDoors doors, Grid<ResellerRow> grid, SerializableRunnable changed) {
        this.doors = doors;
        this.grid = grid;
        this.changed = changed;
        addClassName("pp-grid-tools");
        setVisible(doors.mayManage());
        add(
                tool("resellers.assign", () -> new AssignDialog(doors, ticked(), changed).open()),
                tool("resellers.take-back", this::takeBack));
        show(0);
        if (doors.mayManage()) {
            grid.setSelectionMode(Grid.SelectionMode.MULTI);
        }
        grid.addSelectionListener(chosen -> show(chosen.getAllSelectedItems().size()));
    }

    private void takeBack() {
        var resellers = ticked();
        new Confirmation(getTranslation("resellers.take-back.question"))
                .fact(getTranslation("resellers.count"), Integer.toString(resellers.size()))
                .consequence(getTranslation("resellers.take-back.consequence"))
                .onConfirm(getTranslation("resellers.take-back"), () -> {
                    var result = doors.managers().takeBack(resellers);
                    changed.run();
                    BatchDialog.show(result, "resellers.taken-back");
                })
                .open();
    }

    private List<PublicId> ticked() {
        return grid.getSelectedItems().stream().map(ResellerRow::id).toList();
    }

    private Button tool(String key, SerializableRunnable action) {
        return new Button(getTranslation(key), _ -> action.run());
    }

    private void show(int ticked) {
        getChildren().forEach(button -> ((Button) button).setEnabled(ticked > 0));
    }
}
