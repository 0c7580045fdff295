package io.partnerportal.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.partnerportal.audit.OperationRow;
import io.partnerportal.audit.OperationWords;
import io.partnerportal.uikit.CopyableId;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import java.util.List;

/** One operation in detail: who, when, from where, and each value before and after. */
final class OperationDetail extends Div {

    private static final long serialVersionUID = 1;

    private final transient OperationRow row;
    private final transient OperationWords words;

    OperationDetail(OperationRow row, OperationWords words) {
        this.row = row;
        this.words = words;
        addClassName("pp-part");
        add(facts(), changes(row.changes()));
    }

    private Facts facts() {
        return new Facts()
                .add(getTranslation("audit.time"), Formats.current().second(row.happenedAt()))
                .add(getTranslation("audit.actor"), row.actor())
                .add(getTranslation("audit.address"), row.address())
                .add(getTranslation("audit.object"), words.value(row.object(), getLocale()))
                .add(getTranslation("audit.outcome"), words.outcome(row, getLocale()))
                .add(getTranslation("audit.id"), new CopyableId(row.publicId()));
    }

    private Component changes(List<OperationRow.Change> changes) {
        var part = new Section(new H3(getTranslation("audit.changes")));
        part.addClassName("pp-part");
        if (changes.isEmpty()) {
            var nothing = new Paragraph(getTranslation("audit.changes.none"));
            nothing.addClassName("pp-muted");
            part.add(nothing);
            return part;
        }
        var table = new NativeTable();
        table.addClassName("pp-diff");
        table.getHead().add(head());
        var body = table.getBody();
        changes.forEach(change -> body.add(line(change)));
        part.add(table);
        return part;
    }

    private NativeTableRow head() {
        return new NativeTableRow(
                new NativeTableHeaderCell(getTranslation("audit.field")),
                new NativeTableHeaderCell(getTranslation("audit.before")),
                new NativeTableHeaderCell(getTranslation("audit.after")));
    }

    private NativeTableRow line(OperationRow.Change change) {
        var before = new NativeTableCell(shown(change.before()));
        before.addClassName("pp-diff-before");
        var after = new NativeTableCell(shown(change.after()));
        after.addClassName(change.same() ? "pp-diff-before" : "pp-diff-after");
        var field = new NativeTableCell(words.field(change.field(), getLocale()));
        return new NativeTableRow(field, before, after);
    }

    private String shown(String value) {
        return value.isEmpty() ? "–" : words.value(value, getLocale());
    }
}
