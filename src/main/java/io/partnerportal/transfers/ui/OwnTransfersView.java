package io.partnerportal.transfers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.exports.ListExport;
import io.partnerportal.identity.CurrentCaller;
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
import io.partnerportal.protection.Protection;
import io.partnerportal.transfers.DecideTransfer;
import io.partnerportal.transfers.OwnTransferQueries;
import io.partnerportal.transfers.TransferConsentService;
import io.partnerportal.transfers.TransferFilter;
import io.partnerportal.transfers.TransferRow;
import io.partnerportal.uikit.FilterValues;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Transfers a reseller is asked about and was (客户转移), where its administrators answer; a distributor only reads. */
@Route("sales/customer-transfers/:id?")
@PageTitle("identity.nav.customer-transfers")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.CUSTOMERS_TRANSFER)
class OwnTransfersView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final int MOST_COUNTED = 1000;

    private final transient OwnTransferQueries queries;
    private final transient TransferConsentService service;
    private final transient Protection protection;
    private final transient FormDrafts drafts;
    private final FilterBar filters = new FilterBar(this::load);
    private final Grid<TransferRow> grid = new Grid<>();
    private final ResultList<TransferRow> list;
    private final ListFooter footer = new ListFooter();

    OwnTransfersView(
            OwnTransferQueries queries,
            TransferConsentService service,
            Protection protection,
            FormDrafts drafts,
            ListExport<TransferFilter, TransferRow> ownTransferExport,
            CurrentCaller caller,
            Preferences preferences) {
        this.queries = queries;
        this.service = service;
        this.protection = protection;
        this.drafts = drafts;
        this.list = new ResultList<>(grid, TransferRow::publicId, nothing()).filteredBy(filters);
        filters.visible(Filter.text("q", getTranslation("transfers.search")), TransferWords.state());
        // a distributor is neither of the two
        if (!caller.may(Permission.RESELLERS)) {
            filters.visible(TransferWords.side());
        }
        filters.more(
                Filter.day("from", getTranslation("transfers.asked-from")),
                Filter.day("until", getTranslation("transfers.asked-until")));
        columns();
        list.onOpen(row -> open(row.publicId()));
        getContent()
                .above(filters)
                .tools(new GridTools("customer-transfers", grid, preferences)
                        .with(ownTransferExport.menu(() -> TransferWords.filter(filters.values()), filters::asked)))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(getTranslation("identity.nav.customer-transfers"), getTranslation("transfers.own.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, this::showNone);
    }

    private void columns() {
        TransferWords.addTo(new Columns<>(grid));
    }

    private void load(FilterValues values) {
        var filter = TransferWords.filter(values);
        var few = list.show(Long.MAX_VALUE, (after, limit) -> queries.page(filter, after, limit), TransferRow::id);
        footer.count(few.orElseGet(() -> queries.count(filter, MOST_COUNTED)), MOST_COUNTED);
    }

    private void show(String id) {
        PublicId.parse(id).flatMap(queries::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("transfers.not-found");
            open("");
        });
    }

    private void show(TransferRow row) {
        list.mark(Optional.of(row));
        var panel = new DetailPanel(row.accountName(), () -> open("")).body(TransferWords.facts(row));
        if (row.waitsForReader()) {
            var agree = new Button(getTranslation("transfers.agree"), _ -> confirm(row));
            agree.addThemeVariants(ButtonVariant.PRIMARY);
            panel.actions(agree);
        }
        if (row.own() != null && row.state().isOpen()) {
            panel.actions(new Button(getTranslation("transfers.refuse"), _ -> refuse(row)));
        }
        getContent().open(panel);
    }

    private void confirm(TransferRow row) {
        TransferWords.question("transfers.agree.question", row)
                .consequence(getTranslation("transfers.agree.consequence." + row.own()))
                .onConfirm(
                        getTranslation("transfers.agree"),
                        () -> decide(new DecideTransfer(row.key(), true, ""), () -> done(row, "transfers.agreed")))
                .open();
    }

    private void refuse(TransferRow row) {
        var draft = drafts.of("transfer-refusal", row.key());
        var form = TransferWords.why(
                getTranslation("transfers.refuse"),
                draft,
                () -> show(row),
                reason -> decide(new DecideTransfer(row.key(), false, reason), () -> {
                    draft.forget();
                    done(row, "transfers.refused");
                }));
        getContent().open(new DetailPanel(getTranslation("transfers.refuse"), () -> open("")).body(form));
    }

    private void decide(DecideTransfer wish, SerializableRunnable done) {
        protection.confirm(TransferConsentService.DECIDE, wish, () -> {
            service.decide(wish);
            done.run();
        });
    }

    private void done(TransferRow row, String key) {
        Notices.done(key, row.accountName());
        load(filters.values());
        show(row.publicId());
    }

    private void showNone() {
        list.mark(Optional.empty());
        getContent().close();
    }

    private void open(String id) {
        var page = PortalLinks.of(Navigation.CUSTOMER_TRANSFERS);
        UI.getCurrent()
                .navigate(
                        id.isEmpty() ? page : page + "/" + id, filters.values().query());
    }

    private EmptyState nothing() {
        return new EmptyState(Icons.EMPTY, getTranslation("transfers.none"), getTranslation("transfers.own.none.next"));
    }
}
