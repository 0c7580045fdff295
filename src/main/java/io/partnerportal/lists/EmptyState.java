package io.partnerportal.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.partnerportal.uikit.Icons;

/** Stands where a list would: why there is nothing, and what to do next. */
public final class EmptyState extends Div {

    private static final long serialVersionUID = 1;

    public EmptyState(Icons icon, String why, String next, Component... actions) {
        var title = new Paragraph(why);
        title.addClassName("pp-empty-title");
        addClassName("pp-empty");
        add(icon.create(), title, new Paragraph(next));
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("pp-empty-actions");
            add(row);
        }
    }
}
