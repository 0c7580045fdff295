package io.partnerportal.tasks.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.lists.Columns;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.lists.Filter;
import io.partnerportal.lists.FilterBar;
import io.partnerportal.lists.GridTools;
import io.partnerportal.lists.ListFooter;
import io.partnerportal.lists.ListPage;
import io.partnerportal.lists.ResultList;
import io.partnerportal.tasks.ExportQueries;
import io.partnerportal.tasks.ExportRow;
import io.partnerportal.tasks.ExportSettings;
import io.partnerportal.tasks.ExportStatus;
import io.partnerportal.uikit.FilterValues;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The export centre (导出记录): what was asked for, how far it is, and the files that are ready. */
@Route("exports")
@PageTitle("identity.nav.exports")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.EXPORTS)
class ExportsView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final int MOST = 200;
    private static final int POLL_MILLIS = 2000;

    private final transient ExportQueries exports;
    private final FilterBar filters = new FilterBar(this::load);
    private final Grid<ExportRow> grid = new Grid<>();
    private final ResultList<ExportRow> list;
    private final ListFooter footer = new ListFooter();

    ExportsView(ExportQueries exports, ExportSettings settings, CurrentCaller caller, Preferences preferences) {
        this.exports = exports;
        this.list = new ResultList<>(
                        grid,
                        ExportRow::publicId,
                        new EmptyState(
                                Icons.DOWNLOAD,
                                getTranslation("tasks.exports.none"),
                                getTranslation("tasks.exports.none.next")))
                .filteredBy(filters);
        filters.visible(status());
        columns(caller.may(Permission.EXPORTS_OF_ALL));
        getContent()
                .above(filters, keeping(settings))
                .tools(new GridTools("exports", grid, preferences))
                .list(list, footer);
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(getTranslation("identity.nav.exports"), getTranslation("tasks.exports.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        var looking = ui.addPollListener(_ -> load(filters.values()));
        addDetachListener(left -> {
            left.unregisterListener();
            looking.remove();
            ui.setPollInterval(-1);
        });
    }

    private void load(FilterValues values) {
        var status = values.choice("status", ExportStatus.class).orElse(null);
        list.show(() -> watched(exports.newest(status, MOST)));
    }

    /** Looks again soon, as long as something is not finished. */
    private List<ExportRow> watched(List<ExportRow> rows) {
        var unfinished = rows.stream()
                .map(ExportRow::status)
                .anyMatch(status -> status == ExportStatus.QUEUED || status == ExportStatus.RUNNING);
        UI.getCurrent().setPollInterval(unfinished ? POLL_MILLIS : -1);
        footer.count(rows.size(), MOST);
        return rows;
    }

    private Component keeping(ExportSettings settings) {
        var words = new Span(getTranslation("tasks.exports.keeping", settings.keepDays()));
        words.addClassName("pp-muted");
        return words;
    }

    private Filter<ExportStatus> status() {
        return Filter.choice(
                "status",
                getTranslation("tasks.export.status"),
                List.of(ExportStatus.values()),
                ExportStatus::name,
                status -> getTranslation("tasks.export.status." + status));
    }

    private void columns(boolean ofAll) {
        var columns = new Columns<>(grid);
        columns.text("file", getTranslation("tasks.export.file"), ExportRow::fileName)
                .setWidth("14rem");
        columns.text("source", getTranslation("tasks.export.source"), row -> getTranslation(row.source()))
                .setWidth("8rem");
        columns.status("status", getTranslation("tasks.export.status"), ExportsView::severity, this::words);
        columns.text("rows", getTranslation("tasks.export.rows"), this::rows)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem")
                .setFlexGrow(0);
        columns.text("size", getTranslation("tasks.export.size"), this::size)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem")
                .setFlexGrow(0);
        if (ofAll) {
            columns.text("requester", getTranslation("tasks.export.requester"), ExportRow::requester)
                    .setWidth("9rem");
        }
        columns.instant("created", getTranslation("tasks.export.created"), ExportRow::createdAt);
        columns.instant("expires", getTranslation("tasks.export.expires"), ExportRow::expiresAt);
        columns.actions(this::download);
    }

    private Component download(ExportRow row) {
        if (row.status() != ExportStatus.DONE) {
            return new Span();
        }
        var link = new Anchor(
                new ExportDownload(row.publicId(), row.fileName(), exports).handler(),
                getTranslation("tasks.export.download"));
        link.getElement().setAttribute("aria-label", getTranslation("tasks.export.download.of", row.fileName()));
        link.addClassName("pp-row-action");
        return link;
    }

    private static Severity severity(ExportRow row) {
        return switch (row.status()) {
            case QUEUED, EXPIRED -> Severity.NEUTRAL;
            case RUNNING -> Severity.INFO;
            case DONE -> Severity.SUCCESS;
            case FAILED -> Severity.DANGER;
        };
    }

    private String words(ExportRow row) {
        var status = getTranslation("tasks.export.status." + row.status());
        return row.failure() == null ? status : status + " · " + getTranslation(row.failure());
    }

    private @Nullable String rows(ExportRow row) {
        return row.rowCount() == null ? null : Formats.current().count(row.rowCount());
    }

    private @Nullable String size(ExportRow row) {
        return row.byteCount() == null ? null : FileSize.of(row.byteCount(), getLocale());
    }
}
