package io.partnerportal.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.audit.OperationFilter;
import io.partnerportal.audit.OperationLogQueries;
import io.partnerportal.audit.OperationRow;
import io.partnerportal.identity.Permission;
import io.partnerportal.lists.Columns;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.lists.Filter;
import io.partnerportal.lists.FilterBar;
import io.partnerportal.lists.GridTools;
import io.partnerportal.lists.ListPage;
import io.partnerportal.lists.ResultList;
import io.partnerportal.uikit.FilterValues;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** The operation log (操作日志): who changed what, when and from where; beside it what one operation changed. */
@Route("operator/audit")
@PageTitle("identity.nav.operator-audit")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.OPERATE_AUDIT)
class OperationLogView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;

    private final transient OperationLogQueries log;
    private final transient MessageSource messages;
    private final FilterBar filters = new FilterBar(this::load);
    private final Grid<OperationRow> grid = new Grid<>();
    private final ResultList<OperationRow> list;

    OperationLogView(OperationLogQueries log, MessageSource messages, Preferences preferences) {
        this.log = log;
        this.messages = messages;
        this.list = new ResultList<>(grid, OperationRow::id, nothing()).onOpen(this::open);
        filters.visible(Filter.text("q", getTranslation("audit.search")), action())
                .more(
                        Filter.day("from", getTranslation("audit.from")),
                        Filter.day("until", getTranslation("audit.until")));
        columns();
        getContent()
                .above(filters)
                .tools(new GridTools("operation-log", grid, preferences))
                .list(list)
                .onClose(this::close);
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(getTranslation("identity.nav.operator-audit"), getTranslation("audit.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
    }

    private void load(FilterValues values) {
        var filter = new OperationFilter(
                values.text("q").orElse(""),
                values.text("action").orElse(null),
                values.day("from").orElse(null),
                values.day("until").orElse(null));
        close();
        list.show(OperationRow.Key.NEWEST, (after, limit) -> log.page(filter, after, limit), OperationRow::key);
    }

    private void open(OperationRow row) {
        getContent()
                .open(new DetailPanel(getTranslation(row.action()), this::close)
                        .body(new OperationDetail(row, messages)));
    }

    private void close() {
        list.mark(Optional.empty());
        getContent().close();
    }

    private Filter<String> action() {
        return Filter.choice(
                "action", getTranslation("audit.action"), log.actions(), key -> key, key -> getTranslation(key));
    }

    private void columns() {
        var columns = new Columns<>(grid);
        columns.instant("time", getTranslation("audit.time"), OperationRow::happenedAt);
        columns.text("actor", getTranslation("audit.actor"), OperationRow::actor);
        columns.text("action", getTranslation("audit.action"), row -> getTranslation(row.action()));
        columns.text("object", getTranslation("audit.object"), OperationRow::object)
                .setWidth("16rem");
        columns.text("address", getTranslation("audit.address"), OperationRow::address)
                .setWidth("10rem")
                .setFlexGrow(0);
    }

    private EmptyState nothing() {
        return new EmptyState(Icons.EMPTY, getTranslation("audit.none"), getTranslation("audit.none.next"));
    }
}
