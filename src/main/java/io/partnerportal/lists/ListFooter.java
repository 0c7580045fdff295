package io.partnerportal.lists;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.partnerportal.uikit.Formats;

/** Below a list: how many rows the filters leave. */
public final class ListFooter extends Div {

    private static final long serialVersionUID = 1;

    private final Span count = new Span();

    public ListFooter() {
        addClassName("pp-list-footer");
        getElement().setAttribute("aria-live", "polite");
        add(count);
    }

    /** @param most where counting stopped; a count that reached it is shown as "1,000+" */
    public void count(long rows, long most) {
        var number = Formats.current().count(Math.min(rows, most));
        count.setText(getTranslation(countKey(rows, most), number));
    }

    private static String countKey(long rows, long most) {
        if (rows >= most) {
            return "uikit.count.more";
        }
        return rows == 1 ? "uikit.count.one" : "uikit.count";
    }

    public void count(long rows) {
        count(rows, Long.MAX_VALUE);
    }
}
