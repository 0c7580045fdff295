package io.partnerportal.imports.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.shared.Registration;
import io.partnerportal.exports.ListExport;
import io.partnerportal.identity.Permission;
import io.partnerportal.imports.ConsumptionImports;
import io.partnerportal.imports.ImportQueries;
import io.partnerportal.imports.ImportRow;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.Columns;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.lists.GridTools;
import io.partnerportal.lists.ListFooter;
import io.partnerportal.lists.ListPage;
import io.partnerportal.lists.ResultList;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;

/** Consumption imports (消费导入): hand in a bill, watch it being read, publish it, see what was wrong with it. */
@Route("operator/imports/:id?")
@PageTitle("identity.nav.operator-imports")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.OPERATE_IMPORTS)
class ImportsView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final int NEWEST = 500;
    private static final int POLL_MILLIS = 1000;

    private final transient ImportQueries queries;
    private final transient ConsumptionImports imports;
    private final transient Preferences preferences;
    private final Grid<ImportRow> grid = new Grid<>();
    private final ResultList<ImportRow> results;
    private final ListFooter footer = new ListFooter();
    private Optional<ImportPanel> panel = Optional.empty();
    private Registration polls = () -> {};

    ImportsView(
            ImportQueries queries,
            ConsumptionImports imports,
            ListExport<String, ImportRow> importExport,
            Preferences preferences) {
        this.queries = queries;
        this.imports = imports;
        this.preferences = preferences;
        results = new ResultList<>(
                        grid,
                        ImportRow::id,
                        new EmptyState(
                                Icons.UPLOAD,
                                getTranslation("imports.list.empty"),
                                getTranslation("imports.list.empty.next"),
                                uploadButton()))
                .countedBy(footer);
        columns();
        results.onOpen(row -> open(row.publicId()));
        getContent()
                .actions(uploadButton())
                .tools(new GridTools("imports", grid, this.preferences).with(importExport.menu(() -> "", Map::of)))
                .list(results, footer)
                .onClose(() -> UI.getCurrent().navigate(ImportsView.class));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(getTranslation("identity.nav.operator-imports"), getTranslation("imports.list.purpose"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polls = event.getUI().addPollListener(_ -> refresh());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        polls.remove();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
        panel = event.getRouteParameters()
                .get("id")
                .flatMap(PublicId::parse)
                .flatMap(queries::find)
                .map(row -> new ImportPanel(row, queries, imports, this::refresh));
        panel.ifPresentOrElse(
                shown -> getContent().open(shown.detail()), () -> getContent().close());
        results.mark(panel.map(ImportPanel::row));
    }

    /** Looks again every second while something is still being read. */
    private void refresh() {
        var rows = queries.newest(NEWEST);
        results.show(() -> rows);
        panel.ifPresent(ImportPanel::refresh);
        results.mark(panel.map(ImportPanel::row));
        var running = rows.stream().anyMatch(row -> row.status().isRunning());
        UI.getCurrent().setPollInterval(running ? POLL_MILLIS : -1);
    }

    private void columns() {
        var columns = new Columns<>(grid);
        columns.text("file", getTranslation("imports.file"), ImportRow::fileName)
                .setWidth("13rem")
                .setFlexGrow(2);
        columns.status(
                "status",
                getTranslation("imports.status"),
                row -> ImportWords.severity(row.status()),
                row -> getTranslation(row.status().key()));
        columns.count("lines", getTranslation("imports.lines"), ImportRow::linesTotal);
        columns.count("waiting", getTranslation("subaccounts.lines-waiting"), ImportRow::waiting);
        columns.count("bad", getTranslation("imports.bad-lines"), ImportRow::badLines);
        columns.text("by", getTranslation("imports.by"), ImportRow::requestedBy);
        columns.instant("at", getTranslation("imports.at"), ImportRow::registeredAt);
        columns.instant("published", getTranslation("imports.published-at"), ImportRow::publishedAt);
    }

    private Button uploadButton() {
        var button = new Button(
                getTranslation("imports.list.upload"),
                Icons.UPLOAD.create(),
                _ -> new UploadDialog(imports, this::open).open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void open(String publicId) {
        UI.getCurrent().navigate(ImportsView.class, new RouteParam("id", publicId));
    }
}
