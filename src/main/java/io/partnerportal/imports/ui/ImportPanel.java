package io.partnerportal.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.ProgressPanel;
import io.partnerportal.imports.ConsumptionImports;
import io.partnerportal.imports.Decision;
import io.partnerportal.imports.ImportQueries;
import io.partnerportal.imports.ImportRow;
import io.partnerportal.imports.ImportStatus;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Severity;
import java.util.ArrayList;
import java.util.List;

/** One import beside the list: how far it is, what it holds, what is wrong, and what may be done with it. */
class ImportPanel {

    private static final long MEBIBYTE = 1 << 20;

    private final ImportQueries queries;
    private final ConsumptionImports imports;
    private final SerializableRunnable changed;
    private final DetailPanel detail;
    private final Div state = new Div();
    private final Div actions = new Div();
    private final ImportReport report;
    private ImportRow row;

    ImportPanel(ImportRow row, ImportQueries queries, ConsumptionImports imports, SerializableRunnable changed) {
        this.queries = queries;
        this.imports = imports;
        this.changed = changed;
        this.row = row;
        report = new ImportReport(queries);
        detail = new DetailPanel(
                row.fileName(), () -> state.getUI().ifPresent(ui -> ui.navigate(PortalLinks.imports())));
        actions.addClassName("pp-detail-buttons");
        detail.body(state, report).actions(actions);
        show();
    }

    DetailPanel detail() {
        return detail;
    }

    ImportRow row() {
        return row;
    }

    /** Reads the import again; does nothing more once it stands still. */
    void refresh() {
        var before = row;
        queries.find(new PublicId(row.publicId())).ifPresent(now -> row = now);
        if (!row.equals(before)) {
            show();
        }
    }

    private void show() {
        state.removeAll();
        state.add(progress());
        if (row.waiting() > 0) {
            state.add(waitingNotice());
        }
        if (row.failure() != null) {
            state.add(new NoticeBar(Severity.DANGER, row.failure()));
        }
        report.show(row);
        actions.removeAll();
        actions().forEach(actions::add);
        actions.setVisible(actions.getComponentCount() > 0);
    }

    private Component progress() {
        var label = text(row.status().key());
        var bar = new ProgressPanel(label);
        switch (row.status()) {
            case QUEUED -> bar.waiting(label);
            case CHECKING -> bar.show(label, row.bytesDone() / MEBIBYTE, Math.max(1, row.bytes() / MEBIBYTE));
            case LOADING -> bar.show(label, row.linesDone(), row.linesTotal());
            case READY, PUBLISHED, REFUSED, FAILED, SUPERSEDED, DISCARDED ->
                bar.finished(ImportWords.severity(row.status()), label);
        }
        return bar;
    }

    private Component waitingNotice() {
        var count = Formats.current().count(row.waiting());
        return new NoticeBar(Severity.WARNING, text("imports.waiting-notice", count))
                .with(new Anchor(PortalLinks.subAccounts(), text("identity.nav.operator-sub-accounts")));
    }

    private List<Component> actions() {
        var buttons = new ArrayList<Component>();
        if (row.status() == ImportStatus.READY) {
            var met = queries.meets(row);
            if (met.isEmpty()) {
                buttons.add(publish(Decision.ADD, "imports.publish", met));
            } else {
                buttons.add(publish(Decision.REPLACE, "imports.publish-replace", met));
                buttons.add(publish(Decision.ADD, "imports.publish-add", met));
            }
        }
        if (row.status() == ImportStatus.FAILED) {
            buttons.add(new BusyButton(text("imports.retry"), () -> {
                        imports.retry(id());
                        changed.run();
                    })
                    .primary());
        }
        if (row.status().isRunning() || row.status() == ImportStatus.READY || row.status() == ImportStatus.FAILED) {
            buttons.add(new Button(text("imports.discard"), _ -> confirmDiscard()));
        }
        return buttons;
    }

    private Component publish(Decision decision, String key, List<String> met) {
        var button = new BusyButton(text(key), () -> {
            var question = new Confirmation(text("imports.publish.question"))
                    .fact(text("imports.file"), row.fileName())
                    .fact(text("imports.lines"), Formats.current().count(row.linesTotal()));
            queries.scopes(row)
                    .forEach(scope -> question.fact(
                            scope.provider() + " " + BillingCycle.ofNumber(scope.cycle()),
                            Formats.current().amount(scope.billed()) + " " + scope.currency()));
            if (!met.isEmpty()) {
                question.fact(text("imports.publish.meets"), String.join(", ", met));
            }
            question.consequence(text(decision.key() + ".consequence"))
                    .onConfirm(text(key), () -> {
                        imports.publish(id(), decision);
                        changed.run();
                    })
                    .open();
        });
        return decision == Decision.REPLACE || met.isEmpty() ? button.primary() : button;
    }

    private void confirmDiscard() {
        new Confirmation(text("imports.discard.question"))
                .fact(text("imports.file"), row.fileName())
                .consequence(text("imports.discard.consequence"))
                .onDestroy(text("imports.discard"), () -> {
                    imports.discard(id());
                    changed.run();
                })
                .open();
    }

    private PublicId id() {
        return new PublicId(row.publicId());
    }

    private String text(String key, Object... details) {
        return detail.getTranslation(key, details);
    }
}
