package io.partnerportal.lists;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.partnerportal.kernel.Money;
import io.partnerportal.uikit.Formats;
import java.util.List;

/** Below a list: how many rows the filters leave, and what they add up to. */
public final class ListFooter extends Div {

    private static final long serialVersionUID = 1;

    private final Span count = new Span();
    private final Div totals = new Div();

    public ListFooter() {
        addClassName("pp-list-footer");
        totals.addClassName("pp-totals");
        getElement().setAttribute("aria-live", "polite");
        add(count, totals);
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

    public void clearTotals() {
        totals.removeAll();
    }

    /** One figure per currency, since currencies are never added together. */
    public void total(String label, List<Money> sums) {
        var formats = Formats.current();
        sums.forEach(sum -> {
            var figure = new Span(formats.total(sum));
            figure.addClassName("pp-figure");
            totals.add(new Span(new Span(label), figure));
        });
    }
}
