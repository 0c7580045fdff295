package io.partnerportal.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.StatusBadge;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What held, holds or will hold for a customer in which days, and the form that changes it. */
final class PeriodList extends Section {

    private static final long serialVersionUID = 1;

    private final LocalDate today;
    private final Div actions = new Div();
    private final UnorderedList periods = new UnorderedList();

    PeriodList(String title, LocalDate today) {
        this.today = today;
        actions.addClassName("pp-part-actions");
        periods.addClassName("pp-rows");
        var head = new Div(new H3(title), actions);
        head.addClassName("pp-part-head");
        addClassName("pp-part");
        add(head, periods);
    }

    void action(Component button) {
        actions.add(button);
    }

    void add(Component what, LocalDate from, @Nullable LocalDate to) {
        var formats = Formats.current();
        var days = new Span(
                to == null
                        ? getTranslation("customers.period.open", formats.day(from))
                        : getTranslation("customers.period", formats.day(from), formats.day(to.minusDays(1))));
        days.addClassName("pp-muted");
        var item = new ListItem(new Div(what, days));
        if (from.isAfter(today)) {
            item.add(new StatusBadge(Severity.INFO, getTranslation("customers.period.future")));
        } else if (to == null || to.isAfter(today)) {
            item.add(new StatusBadge(Severity.SUCCESS, getTranslation("customers.period.now")));
        }
        periods.add(item);
    }

    /** The words where there is no period at all. */
    PeriodList orElse(String nothing) {
        if (periods.getComponentCount() == 0) {
            var words = new Paragraph(nothing);
            words.addClassName("pp-muted");
            periods.setVisible(false);
            add(words);
        }
        return this;
    }

    /** Puts a form where the actions were. */
    void ask(Component form) {
        actions.setVisible(false);
        addComponentAtIndex(1, form);
    }
}
