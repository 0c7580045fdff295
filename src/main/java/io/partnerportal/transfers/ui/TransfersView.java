package io.partnerportal.transfers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.exports.ListExport;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.Columns;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.lists.Filter;
import io.partnerportal.lists.FilterBar;
import io.partnerportal.lists.GridTools;
import io.partnerportal.lists.ListFooter;
import io.partnerportal.lists.ListPage;
import io.partnerportal.lists.ResultList;
import io.partnerportal.transfers.TransferFilter;
import io.partnerportal.transfers.TransferQueries;
import io.partnerportal.transfers.TransferRow;
import io.partnerportal.transfers.TransferService;
import io.partnerportal.transfers.TransferState;
import io.partnerportal.uikit.FilterValues;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Customers that move from one reseller to another (客户转移), for the operator, who asks, completes and cancels. */
@Route("operator/customer-transfers/:id?")
@PageTitle("identity.nav.operator-transfers")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.OPERATE_TRANSFERS)
class TransfersView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final String NEW = "new";
    private static final int MOST_COUNTED = 1000;

    private final transient TransferQueries queries;
    private final transient TransferService service;
    private final transient FormDrafts drafts;
    private final FilterBar filters = new FilterBar(this::load);
    private final Grid<TransferRow> grid = new Grid<>();
    private final ResultList<TransferRow> list;
    private final ListFooter footer = new ListFooter();

    TransfersView(
            TransferQueries queries,
            TransferService service,
            FormDrafts drafts,
            ListExport<TransferFilter, TransferRow> operatorTransferExport,
            Preferences preferences) {
        this.queries = queries;
        this.service = service;
        this.drafts = drafts;
        this.list = new ResultList<>(grid, TransferRow::publicId, nothing()).filteredBy(filters);
        filters.visible(Filter.text("q", getTranslation("transfers.search")), TransferWords.state())
                .more(
                        Filter.day("from", getTranslation("transfers.asked-from")),
                        Filter.day("until", getTranslation("transfers.asked-until")));
        columns();
        list.onOpen(row -> open(row.publicId()));
        getContent()
                .actions(newButton())
                .above(filters)
                .tools(new GridTools("operator-customer-transfers", grid, preferences)
                        .with(operatorTransferExport.menu(
                                () -> TransferWords.filter(filters.values()), filters::asked)))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(getTranslation("identity.nav.operator-transfers"), getTranslation("transfers.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, this::showNone);
    }

    private void columns() {
        var columns = new Columns<>(grid);
        TransferWords.addTo(columns);
        columns.text("distributor", getTranslation("transfers.distributor"), TransferRow::distributor)
                .setWidth("12rem");
    }

    private void load(FilterValues values) {
        var filter = TransferWords.filter(values);
        var few = list.show(Long.MAX_VALUE, (after, limit) -> queries.page(filter, after, limit), TransferRow::id);
        footer.count(few.orElseGet(() -> queries.count(filter, MOST_COUNTED)), MOST_COUNTED);
    }

    private void show(String id) {
        if (id.equals(NEW)) {
            list.mark(Optional.empty());
            var form = new NewTransferForm(service, queries, drafts.of("new-transfer"), this::opened, () -> open(""));
            getContent().open(new DetailPanel(getTranslation("transfers.new"), () -> open("")).body(form.panel()));
            return;
        }
        PublicId.parse(id).flatMap(queries::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("transfers.not-found");
            open("");
        });
    }

    private void show(TransferRow row) {
        list.mark(Optional.of(row));
        var panel = new DetailPanel(row.accountName(), () -> open("")).body(TransferWords.facts(row));
        if (row.state() == TransferState.READY) {
            var complete = new Button(getTranslation("transfers.complete"), _ -> complete(row));
            complete.addThemeVariants(ButtonVariant.PRIMARY);
            panel.actions(complete);
        }
        if (row.state().isOpen()) {
            panel.actions(new Button(getTranslation("transfers.cancel"), _ -> cancel(row)));
        }
        getContent().open(panel);
    }

    private void complete(TransferRow row) {
        TransferWords.question("transfers.complete.question", row)
                .consequence(getTranslation("transfers.complete.consequence"))
                .onConfirm(getTranslation("transfers.complete"), () -> {
                    service.complete(row.key());
                    Notices.done(
                            "transfers.completed",
                            row.accountName(),
                            row.receiver().name());
                    changed(row.publicId());
                })
                .open();
    }

    private void cancel(TransferRow row) {
        var draft = drafts.of("transfer-cancellation", row.key());
        var form = TransferWords.why(getTranslation("transfers.cancel"), draft, () -> show(row), reason -> {
            service.cancel(row.key(), reason);
            draft.forget();
            Notices.done("transfers.cancelled", row.accountName());
            changed(row.publicId());
        });
        getContent().open(new DetailPanel(getTranslation("transfers.cancel"), () -> open("")).body(form));
    }

    private void opened(PublicId id) {
        load(filters.values());
        open(id.value());
    }

    private void changed(String id) {
        load(filters.values());
        show(id);
    }

    private void showNone() {
        list.mark(Optional.empty());
        getContent().close();
    }

    private void open(String id) {
        var page = PortalLinks.of(Navigation.OPERATOR_TRANSFERS);
        UI.getCurrent()
                .navigate(
                        id.isEmpty() ? page : page + "/" + id, filters.values().query());
    }

    private Button newButton() {
        var button = new Button(getTranslation("transfers.new"), Icons.PLUS.create(), _ -> open(NEW));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private EmptyState nothing() {
        return new EmptyState(
                Icons.EMPTY,
                getTranslation("transfers.none"),
                getTranslation("transfers.none.next"),
                new Button(getTranslation("transfers.new"), Icons.PLUS.create(), _ -> open(NEW)));
    }
}
