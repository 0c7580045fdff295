package io.partnerportal.assignments.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import io.partnerportal.assignments.AssignmentQueries;
import io.partnerportal.assignments.ManagerLoad;
import io.partnerportal.forms.FormPanel;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks which account manager is to look after customers from now on. */
final class ManagerChoice extends Dialog {

    private static final long serialVersionUID = 1;

    /** Who it shall be. */
    public record Chosen(@Nullable ManagerLoad manager) {}

    ManagerChoice(String title, AssignmentQueries queries, SerializableConsumer<ManagerLoad> assign) {
        setHeaderTitle(title);
        setWidth("30rem");
        setMaxWidth("calc(100vw - 2rem)");
        var managers = queries.managers("");
        var form = new FormPanel<>(Chosen.class);
        if (managers.isEmpty()) {
            form.with(new Paragraph(getTranslation("assignments.no-managers.next")));
        }
        var field = form.required("manager", new ComboBox<ManagerLoad>(getTranslation("assignments.manager")));
        field.setItems(managers);
        field.setItemLabelGenerator(ManagerLoad::words);
        field.setWidthFull();
        var words = new Paragraph(getTranslation("assignments.consequence"));
        words.addClassName("pp-muted");
        form.with(words)
                .read(new Chosen(null))
                .onSubmit(getTranslation("assignments.assign-manager"), chosen -> {
                    assign.accept(Objects.requireNonNull(chosen.manager()));
                    close();
                })
                .onCancel(this::close);
        add(form);
    }
}
