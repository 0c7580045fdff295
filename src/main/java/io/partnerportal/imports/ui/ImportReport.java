package io.partnerportal.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.partnerportal.imports.ImportQueries;
import io.partnerportal.imports.ImportRow;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.CsvText;
import io.partnerportal.uikit.CopyableId;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report of an import: facts of the file, its totals per cycle, and its bad lines. */
class ImportReport extends Div {

    private static final long serialVersionUID = 1;
    private static final int SHOWN_PROBLEMS = 50;
    private static final int KEPT_PROBLEMS = 10_000;
    private static final long KIBIBYTE = 1024;
    private static final List<String> PROBLEM_COLUMNS =
            List.of("imports.problem.line", "imports.problem.field", "imports.problem.reason", "imports.problem.found");

    private final transient ImportQueries queries;

    ImportReport(ImportQueries queries) {
        this.queries = queries;
        addClassName("pp-report");
    }

    void show(ImportRow row) {
        removeAll();
        if (row.badLines() > 0) {
            add(problems(row));
        }
        add(facts(row), scopes(row));
    }

    private Component facts(ImportRow row) {
        var formats = Formats.current();
        var facts = new Facts()
                .add(text("imports.size"), formats.count(Math.max(1, row.bytes() / KIBIBYTE)) + " KiB")
                .add("SHA-256", new CopyableId(row.sha256()))
                .add(text("imports.focus-version"), Objects.requireNonNullElse(row.focusVersion(), ""))
                .add(text("imports.lines"), formats.count(row.linesTotal()))
                .add(text("subaccounts.lines-waiting"), formats.count(row.waiting()))
                .add(text("imports.rounded"), formats.count(row.rounded()))
                .add(text("imports.decision"), text(row.decision().key()))
                .add(text("imports.by"), row.requestedBy())
                .add(text("imports.at"), formats.second(row.registeredAt()));
        if (row.publishedAt() != null && row.publishedBy() != null) {
            facts.add(text("imports.published-by"), row.publishedBy())
                    .add(text("imports.published-at"), formats.second(row.publishedAt()));
        }
        return facts;
    }

    /** Sums of the file by what pays for them, to the last digit. */
    private Component scopes(ImportRow row) {
        var rows = new UnorderedList();
        rows.addClassName("pp-rows");
        queries.scopes(row).forEach(scope -> rows.add(scope(scope)));
        var part = new Div(new H3(text("imports.scopes")), rows);
        part.setVisible(rows.getComponentCount() > 0);
        return part;
    }

    private ListItem scope(ImportRow.Scope scope) {
        var who = new Span(Stream.of(scope.provider(), scope.billingAccount())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" · ")));
        who.addClassName("pp-row-name");
        var cycle = BillingCycle.ofNumber(scope.cycle()).toString();
        var lines =
                new Span(text("imports.scope.lines", cycle, Formats.current().count(scope.lineCount())));
        lines.addClassName("pp-muted");
        var billed = new Span(scope.billed().stripTrailingZeros().toPlainString() + " " + scope.currency());
        billed.addClassName("pp-figure");
        return new ListItem(new Div(who, lines), billed);
    }

    private Component problems(ImportRow row) {
        var table = table(PROBLEM_COLUMNS.toArray(String[]::new));
        queries.problems(row, SHOWN_PROBLEMS)
                .forEach(problem -> table.getBody()
                        .add(cells(
                                problem.lineNumber() == 0 ? "–" : Long.toString(problem.lineNumber()),
                                problem.field(),
                                reason(problem),
                                problem.found())));
        return new Div(
                new H3(text("imports.problems", Formats.current().count(row.badLines()))),
                table,
                new Anchor(allProblems(row), text("imports.problems.download")));
    }

    /** Every kept problem as a file, for whoever has to mend the bill. */
    private DownloadHandler allProblems(ImportRow row) {
        return download -> {
            download.setFileName(row.fileName() + ".problems.csv");
            download.setContentType("text/csv;charset=UTF-8");
            var csv = download.getWriter();
            csv.write(CsvText.BYTE_ORDER_MARK);
            csv.write(PROBLEM_COLUMNS.stream()
                    .map(key -> CsvText.cell(text(key)))
                    .collect(Collectors.joining(",", "", "\r\n")));
            for (var problem : queries.problems(row, KEPT_PROBLEMS)) {
                csv.write(problem.lineNumber() + "," + CsvText.cell(problem.field()) + ","
                        + CsvText.cell(reason(problem)) + "," + CsvText.cell(problem.found()) + "\r\n");
            }
        };
    }

    private String reason(ImportRow.Problem problem) {
        return text(problem.reasonKey());
    }

    private NativeTable table(String... headers) {
        var table = new NativeTable();
        table.addClassName("pp-table");
        var head = new NativeTableRow();
        Stream.of(headers).map(key -> new NativeTableHeaderCell(text(key))).forEach(head::add);
        table.getHead().add(head);
        return table;
    }

    private static NativeTableRow cells(String... texts) {
        var row = new NativeTableRow();
        Stream.of(texts).map(NativeTableCell::new).forEach(row::add);
        return row;
    }

    private String text(String key, Object... details) {
        return getTranslation(key, details);
    }
}
