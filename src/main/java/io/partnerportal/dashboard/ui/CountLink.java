package io.partnerportal.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.partnerportal.uikit.Formats;

/** How much there is of something, leading to its list. */
final class CountLink extends Anchor {

    private static final long serialVersionUID = 1;

    CountLink(String key, long count, String href) {
        setHref(href);
        var label = new Span(getTranslation(key));
        label.addClassName("pp-muted");
        var figure = new Span(Formats.current().count(count));
        figure.addClassName("pp-count");
        add(label, figure);
        addClassName("pp-count-link");
    }
}
