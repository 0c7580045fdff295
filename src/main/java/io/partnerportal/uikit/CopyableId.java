package io.partnerportal.uikit;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** An id or number in fixed-width letters with a button that copies it; the copying itself is kit.js. */
@JavaScript("context://kit.js")
public final class CopyableId extends Span {

    private static final long serialVersionUID = 1;

    public CopyableId(String id) {
        var text = new Span(id);
        text.addClassName("pp-mono");
        var copy = new NativeButton();
        copy.addClassName("pp-copy");
        copy.getElement().setAttribute("data-copy", id);
        copy.getElement().setAttribute("aria-label", getTranslation("uikit.copy", id));
        copy.getElement().setAttribute("data-copied", getTranslation("uikit.copied"));
        addClassName("pp-id");
        add(text, copy);
    }
}
