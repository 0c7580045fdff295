package io.partnerportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** The top of every page: its name, one line on what it is for and how fresh it is, its primary action at the right. */
public final class PageHeader extends Div {

    private static final long serialVersionUID = 1;

    private final Span freshness = new Span();
    private final Div actions = new Div();

    public PageHeader(String title, String purpose) {
        var line = new Div(new Span(purpose), freshness);
        line.addClassName("pp-purpose");
        freshness.addClassName("pp-as-of");
        freshness.setVisible(false);
        var words = new Div(new H1(title), line);
        words.addClassName("pp-page-words");
        actions.addClassName("pp-page-actions");
        addClassName("pp-page-header");
        add(words, actions);
    }

    public PageHeader actions(Component... primary) {
        actions.add(primary);
        return this;
    }

    /** Says up to when the figures are complete (截至). */
    public void asOf(Instant instant) {
        freshness.setText(getTranslation("uikit.as-of", Formats.current().zoned(instant)));
        freshness.setVisible(true);
    }
}
