package io.partnerportal.distribution.ui;

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
import io.partnerportal.distribution.ApplicationFilter;
import io.partnerportal.distribution.ApplicationRow;
import io.partnerportal.distribution.ApplicationState;
import io.partnerportal.distribution.ApplicationVettingService;
import io.partnerportal.distribution.VettingQueries;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.exports.ListExport;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.lists.Filter;
import io.partnerportal.lists.FilterBar;
import io.partnerportal.lists.GridTools;
import io.partnerportal.lists.ListFooter;
import io.partnerportal.lists.ListPage;
import io.partnerportal.lists.ResultList;
import io.partnerportal.uikit.FilterValues;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Applications to become a reseller as the operator looks at them, before the distributor does (R46). */
@Route("operator/reseller-applications/:id?")
@PageTitle("identity.nav.operator-reseller-applications")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.OPERATE_RESELLERS)
class VettingView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;

    private final transient VettingQueries queries;
    private final transient ApplicationVettingService vetting;
    private final transient FormDrafts drafts;
    private final FilterBar filters = new FilterBar(this::load);
    private final Grid<ApplicationRow> grid = new Grid<>();
    private final ResultList<ApplicationRow> list;
    private final ListFooter footer = new ListFooter();

    VettingView(
            VettingQueries queries,
            ApplicationVettingService vetting,
            FormDrafts drafts,
            ListExport<ApplicationFilter, ApplicationRow> vettingExport,
            Preferences preferences) {
        this.queries = queries;
        this.vetting = vetting;
        this.drafts = drafts;
        this.list = new ResultList<>(grid, ApplicationRow::publicId, nothing())
                .filteredBy(filters)
                .countedBy(footer);
        filters.visible(Filter.text("q", getTranslation("distribution.search")), ApplicationWords.state());
        ApplicationWords.addTo(grid)
                .text("distributor", getTranslation("distribution.distributor"), ApplicationRow::distributor);
        list.onOpen(row -> open(row.publicId()));
        getContent()
                .above(filters)
                .tools(new GridTools("operator-reseller-applications", grid, preferences)
                        .with(vettingExport.menu(() -> ApplicationWords.filter(filters.values()), filters::asked)))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(
                getTranslation("identity.nav.operator-reseller-applications"),
                getTranslation("distribution.vetting.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, this::showNone);
    }

    private void load(FilterValues values) {
        var filter = ApplicationWords.filter(values);
        list.show(Long.MAX_VALUE, (after, limit) -> queries.page(filter, after, limit), ApplicationRow::id);
    }

    private void show(String id) {
        PublicId.parse(id).flatMap(queries::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("distribution.not-found");
            open("");
        });
    }

    private void show(ApplicationRow row) {
        list.mark(Optional.of(row));
        var panel = new DetailPanel(row.company(), () -> open("")).body(ApplicationWords.facts(row));
        if (row.state() == ApplicationState.VENDOR_REVIEW) {
            var approve = new Button(getTranslation("distribution.let-through"), _ -> confirm(row));
            approve.addThemeVariants(ButtonVariant.PRIMARY);
            var reject = new Button(getTranslation("distribution.reject"), _ -> ask(row));
            reject.addThemeVariants(ButtonVariant.ERROR);
            panel.actions(approve, reject);
        }
        getContent().open(panel);
    }

    private void confirm(ApplicationRow row) {
        new Confirmation(getTranslation("distribution.let-through.question"))
                .fact(getTranslation("distribution.company"), row.company())
                .fact(getTranslation("distribution.distributor"), row.distributor())
                .consequence(getTranslation("distribution.let-through.consequence"))
                .onConfirm(getTranslation("distribution.let-through"), () -> {
                    vetting.approve(row.key());
                    decided(row, "distribution.let-through.done");
                })
                .open();
    }

    private void ask(ApplicationRow row) {
        var draft = drafts.of("application-rejection", row.key());
        var form = draft.over(ApplicationWords.reason(
                why -> {
                    vetting.reject(row.key(), why);
                    draft.forget();
                    decided(row, "distribution.rejected-one");
                },
                () -> show(row)));
        getContent().open(new DetailPanel(getTranslation("distribution.reject"), () -> open("")).body(form));
    }

    private void decided(ApplicationRow row, String done) {
        Notices.done(done, row.company());
        load(filters.values());
        show(row.publicId());
    }

    private void showNone() {
        list.mark(Optional.empty());
        getContent().close();
    }

    private void open(String id) {
        var page = PortalLinks.of(Navigation.OPERATOR_RESELLER_APPLICATIONS);
        UI.getCurrent()
                .navigate(
                        id.isEmpty() ? page : page + "/" + id, filters.values().query());
    }

    private EmptyState nothing() {
        return new EmptyState(
                Icons.EMPTY, getTranslation("distribution.none"), getTranslation("distribution.vetting.none.next"));
    }
}
