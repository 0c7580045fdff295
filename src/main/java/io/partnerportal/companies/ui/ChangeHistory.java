package io.partnerportal.companies.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.partnerportal.companies.ChangeRow;
import io.partnerportal.uikit.Formats;
import java.util.List;

/** Every change that was asked for, before and after, and what became of it (修改记录). */
final class ChangeHistory extends Section {

    private static final long serialVersionUID = 1;

    private final transient CompanyWords words = new CompanyWords();

    ChangeHistory(List<ChangeRow> changes) {
        var rows = new UnorderedList();
        rows.addClassName("pp-rows");
        changes.forEach(change -> rows.add(item(change)));
        addClassName("pp-card");
        add(new H2(getTranslation("companies.history")), rows);
    }

    private ListItem item(ChangeRow change) {
        var formats = Formats.current();
        var text = new Div(
                muted(getTranslation(
                        "companies.requested-by", formats.minute(change.requestedAt()), change.requestedBy())),
                words.changes(change));
        if (change.decidedAt() != null) {
            text.add(muted(
                    getTranslation("companies.decided-by", formats.minute(change.decidedAt()), change.decidedBy())));
        }
        if (change.reason() != null) {
            text.add(new Span(getTranslation("companies.reason-was", change.reason())));
        }
        return new ListItem(text, words.badge(change.status()));
    }

    private static Span muted(String words) {
        var span = new Span(words);
        span.addClassName("pp-muted");
        return span;
    }
}
