package io.partnerportal.resellers.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.batches.BatchDialog;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.members.PersonChoice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks which account manager looks after the resellers from now on. */
final class AssignDialog extends Dialog {

    private static final long serialVersionUID = 1;

    /** The one thing that is chosen. */
    public record Wish(@Nullable PersonChoice manager) {}

    AssignDialog(ResellerDoors doors, List<PublicId> resellers, SerializableRunnable changed) {
        setHeaderTitle(getTranslation("resellers.assign"));
        setCloseOnOutsideClick(false);
        setWidth("28rem");
        setMaxWidth("calc(100vw - 2rem)");
        var manager = new ComboBox<PersonChoice>(getTranslation("resellers.manager"));
        manager.setItems(doors.queries().managerChoices());
        manager.setItemLabelGenerator(one -> one.displayName() + " (" + one.name() + ")");
        var form = new FormPanel<>(Wish.class)
                .with(new Paragraph(getTranslation("resellers.assign.help", resellers.size())));
        form.required("manager", manager);
        form.onSubmit(getTranslation("resellers.assign"), wish -> {
                    var chosen = wish.manager();
                    if (chosen == null) {
                        return;
                    }
                    var result = doors.managers().assign(chosen.key(), resellers);
                    close();
                    changed.run();
                    BatchDialog.show(result, "resellers.assigned");
                })
                .onCancel(this::close);
        add(form);
    }
}
