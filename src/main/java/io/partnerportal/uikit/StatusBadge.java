package io.partnerportal.uikit;

import com.vaadin.flow.component.html.Span;

/** A state in words on a quiet coloured ground. */
public final class StatusBadge extends Span {

    private static final long serialVersionUID = 1;

    public StatusBadge(Severity severity, String text) {
        super(text);
        addClassName("pp-badge");
        getElement().setAttribute("data-severity", severity.token());
    }
}
