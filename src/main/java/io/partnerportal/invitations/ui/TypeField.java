package io.partnerportal.invitations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.partnerportal.associations.AssociationType;
import java.util.List;

/** Chooses an association type among those the partner may offer, each with one line on what it means. */
final class TypeField {

    private TypeField() {}

    static RadioButtonGroup<AssociationType> of(List<AssociationType> offered, String label) {
        var field = new RadioButtonGroup<AssociationType>(label);
        field.setItems(offered);
        field.setRenderer(new ComponentRenderer<>(type -> {
            var help = new Span(field.getTranslation("invitations.type.help." + type));
            help.addClassName("pp-muted");
            var both = new Div(new Span(field.getTranslation("associations.type." + type)), help);
            both.addClassName("pp-choice");
            return both;
        }));
        if (offered.size() == 1) {
            field.setValue(offered.getFirst());
        }
        return field;
    }
}
