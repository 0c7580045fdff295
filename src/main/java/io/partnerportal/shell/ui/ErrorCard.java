package io.partnerportal.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.slf4j.MDC;

/** Says what happened, what it means and what to do, with the request id that stands in the log. */
class ErrorCard extends Div {

    private static final long serialVersionUID = 1;

    /** @param key bundle key whose {@code .title} and {@code .text} are shown */
    ErrorCard(int status, String key) {
        var reference = Objects.requireNonNullElse(MDC.get("request"), "");
        var code = new Span(Integer.toString(status));
        code.addClassName("plain-code");
        addClassName("pp-error");
        add(
                code,
                new H1(getTranslation(key + ".title")),
                new Paragraph(getTranslation(key + ".text", reference)),
                new Anchor("", getTranslation("shell.error.home")));
    }
}
