package io.partnerportal.clientele.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.clientele.ClienteleRow;
import io.partnerportal.clientele.LabelService;
import io.partnerportal.clientele.LabelService.NewLabel;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.uikit.Notices;

/** A customer's label, and the form that changes it. */
final class LabelPart extends Section {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 64;

    private final transient ClienteleRow row;
    private final transient LabelService labels;
    private final SerializableRunnable changed;
    private final Div actions = new Div();
    private final Span label = new Span();

    LabelPart(ClienteleRow row, LabelService labels, SerializableRunnable changed) {
        this.row = row;
        this.labels = labels;
        this.changed = changed;
        var change = new Button(getTranslation("clientele.label.change"), _ -> ask());
        change.addClassName("pp-quiet");
        actions.add(change);
        actions.addClassName("pp-part-actions");
        var head = new Div(new H3(getTranslation("clientele.label")), actions);
        head.addClassName("pp-part-head");
        label.setText(row.customer().label().isEmpty() ? "–" : row.customer().label());
        addClassName("pp-part");
        add(head, label);
    }

    private void ask() {
        actions.setVisible(false);
        label.setVisible(false);
        var form = new FormPanel<>(NewLabel.class);
        form.field("label", new TextField(getTranslation("clientele.label"))).setMaxLength(LONGEST);
        form.read(new NewLabel(row.customer().label()))
                .onSubmit(getTranslation("clientele.label.save"), this::save)
                .onCancel(changed);
        add(form);
        form.focusFirst();
    }

    private void save(NewLabel wish) {
        labels.label(row.publicId(), wish);
        Notices.done("clientele.label.saved");
        changed.run();
    }
}
