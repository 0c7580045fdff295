package io.partnerportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import org.jspecify.annotations.Nullable;

/** Labels and values of one thing, one pair a line. */
public final class Facts extends DescriptionList {

    private static final long serialVersionUID = 1;

    public Facts() {
        addClassName("pp-facts");
    }

    public Facts add(String label, String value) {
        return add(label, new Span(value.isEmpty() ? "–" : value));
    }

    /** A personal value, with an eye of its own. */
    public Facts masked(String label, @Nullable String value, SerializableFunction<String, String> mask) {
        return add(label, new MaskedValue(label, value == null ? "" : value, mask));
    }

    public Facts add(String label, Component value) {
        add(new Term(label), new Description(value));
        return this;
    }
}
