package io.partnerportal.forms;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Severity;

/** How far long work has come: its phase in words, a bar, and counts. Update it from a poll. */
public final class ProgressPanel extends Div {

    private static final long serialVersionUID = 1;

    private final Span phase = new Span();
    private final Span counts = new Span();
    private final ProgressBar bar = new ProgressBar();

    public ProgressPanel(String label) {
        phase.addClassName("pp-progress-phase");
        counts.addClassName("pp-figure");
        bar.getElement().setAttribute("aria-label", label);
        var words = new Div(phase, counts);
        words.addClassName("pp-progress-words");
        words.getElement().setAttribute("role", "status");
        addClassName("pp-progress");
        add(words, bar);
    }

    public void show(String phase, long done, long total) {
        var formats = Formats.current();
        this.phase.setText(phase);
        counts.setText(getTranslation("uikit.progress", formats.count(done), formats.count(total)));
        bar.setIndeterminate(false);
        bar.setValue(total <= 0 ? 0 : Math.clamp((double) done / total, 0, 1));
    }

    /** While it is not known how much there is to do. */
    public void waiting(String phase) {
        this.phase.setText(phase);
        counts.setText("");
        bar.setIndeterminate(true);
    }

    public void finished(Severity outcome, String phase) {
        this.phase.setText(phase);
        bar.setIndeterminate(false);
        bar.setValue(1);
        getElement().setAttribute("data-severity", outcome.token());
    }
}
