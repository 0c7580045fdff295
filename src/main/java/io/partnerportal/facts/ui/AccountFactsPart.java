package io.partnerportal.facts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.facts.FactQueries;
import io.partnerportal.facts.FactRow;
import io.partnerportal.facts.FactService;
import io.partnerportal.facts.FactState;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.StatusBadge;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What is and was known of one account, what holds first, with the forms that record and end. */
final class AccountFactsPart extends Section {

    private static final long serialVersionUID = 1;

    private final transient FactQueries queries;
    private final transient FactService service;
    private final transient FormDrafts drafts;
    private final transient FactWords words = new FactWords();
    private final PublicId account;
    private final LocalDate today;

    AccountFactsPart(
            PublicId account, FactQueries queries, FactService service, FormDrafts drafts, BusinessCalendar calendar) {
        this.account = account;
        this.queries = queries;
        this.service = service;
        this.drafts = drafts;
        this.today = calendar.today();
        addClassName("pp-part");
        show();
    }

    private void show() {
        var rows = queries.history(account).stream()
                .sorted(Comparator.comparing(row -> row.stateOn(today)))
                .toList();
        var record = new Button(getTranslation("facts.record"), Icons.PLUS.create(), _ -> ask());
        record.addClassName("pp-quiet");
        var head = new Div(new H3(getTranslation("facts.title")), record);
        head.addClassName("pp-part-head");
        removeAll();
        add(head, rows.isEmpty() ? nothing() : list(rows));
    }

    private Component list(List<FactRow> rows) {
        var list = new UnorderedList();
        list.addClassName("pp-rows");
        rows.forEach(row -> list.add(item(row)));
        return list;
    }

    private ListItem item(FactRow row) {
        var state = row.stateOn(today);
        var what = new Span(words.fact(row));
        what.addClassName("pp-row-name");
        var text = new Div(what, muted(words.days(row)), muted(row.note()), muted(recorded(row)));
        if (row.endNote() != null && row.endedBy() != null) {
            text.add(muted(getTranslation("facts.ended-by", row.endNote(), row.endedBy())));
        }
        var end = new Div(new StatusBadge(FactWords.severity(state), words.stateOn(row, today)));
        end.addClassName("pp-badges");
        if (state != FactState.OVER) {
            var button = new Button(getTranslation("facts.end"), _ -> ask(row));
            button.addClassName("pp-quiet");
            end.add(button);
        }
        return new ListItem(text, end);
    }

    private String recorded(FactRow row) {
        return getTranslation("facts.recorded-by", Formats.current().minute(row.recordedAt()), row.recordedBy());
    }

    private Component nothing() {
        var nothing = new Paragraph(getTranslation("facts.nothing-known"));
        nothing.addClassName("pp-muted");
        return nothing;
    }

    private void ask() {
        removeAll();
        add(new H3(getTranslation("facts.record")), forms().recording());
    }

    private void ask(FactRow row) {
        removeAll();
        add(new H3(getTranslation("facts.end.title", words.fact(row))), muted(words.days(row)), forms().ending(row));
    }

    private FactForms forms() {
        return new FactForms(account, service, drafts, today, this::show);
    }

    private static Span muted(String words) {
        var span = new Span(words);
        span.addClassName("pp-muted");
        return span;
    }
}
