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
import io.partnerportal.distribution.ApplicationQueries;
import io.partnerportal.distribution.ApplicationReviewService;
import io.partnerportal.distribution.ApplicationRow;
import io.partnerportal.distribution.ApplicationState;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.exports.ListExport;
import io.partnerportal.identity.CurrentCaller;
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
import io.partnerportal.uikit.PageTabs;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Companies that want to sell under the distributor (云经销商合作申请): who they are, and the decision about them. */
@Route("sales/reseller-applications/:id?")
@PageTitle("identity.nav.reseller-applications")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.RESELLERS_MANAGE)
class ApplicationsView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;

    private final transient ApplicationQueries queries;
    private final transient ReviewDialogs dialogs;
    private final FilterBar filters = new FilterBar(this::load);
    private final Grid<ApplicationRow> grid = new Grid<>();
    private final ResultList<ApplicationRow> list;
    private final ListFooter footer = new ListFooter();
    private final Button approve = new Button(getTranslation("distribution.approve"), _ -> approve(ticked()));
    private final Button reject = new Button(getTranslation("distribution.reject"), _ -> reject(ticked()));

    ApplicationsView(
            ApplicationQueries queries,
            ApplicationReviewService reviews,
            FormDrafts drafts,
            ListExport<ApplicationFilter, ApplicationRow> applicationExport,
            CurrentCaller caller,
            Preferences preferences) {
        this.queries = queries;
        this.dialogs = new ReviewDialogs(reviews, drafts, this::changed);
        this.list = new ResultList<>(grid, ApplicationRow::publicId, nothing())
                .filteredBy(filters)
                .countedBy(footer);
        filters.visible(Filter.text("q", getTranslation("distribution.search")), ApplicationWords.state());
        columns();
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        var tabs = PageTabs.of(
                Navigation.RESELLERS,
                getTranslation("distribution.tab.own"),
                Navigation.RESELLER_APPLICATIONS,
                caller.get());
        getContent()
                .actions(reject, approve)
                .above(tabs, filters)
                .tools(new GridTools("reseller-applications", grid, preferences)
                        .with(applicationExport.menu(() -> ApplicationWords.filter(filters.values()), filters::asked)))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(
                getTranslation("identity.nav.reseller-applications"), getTranslation("distribution.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, getContent()::close);
    }

    private void columns() {
        ApplicationWords.addTo(grid).actions(row -> {
            var details = new Button(getTranslation("distribution.details"), _ -> open(row.publicId()));
            details.addClassName("pp-quiet");
            return details;
        });
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addSelectionListener(
                chosen -> showVerbs(!chosen.getAllSelectedItems().isEmpty()));
        grid.addItemClickListener(click -> open(click.getItem().publicId()));
        showVerbs(false);
    }

    private void load(FilterValues values) {
        var filter = ApplicationWords.filter(values);
        grid.deselectAll();
        list.show(Long.MAX_VALUE, (after, limit) -> queries.page(filter, after, limit), ApplicationRow::id);
    }

    private void show(String id) {
        PublicId.parse(id).flatMap(queries::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("distribution.not-found");
            open("");
        });
    }

    private void show(ApplicationRow row) {
        var panel = new DetailPanel(row.company(), () -> open("")).body(ApplicationWords.facts(row));
        if (row.state() == ApplicationState.DISTRIBUTOR_REVIEW) {
            var take = new Button(getTranslation("distribution.approve"), _ -> approve(List.of(row.key())));
            take.addThemeVariants(ButtonVariant.PRIMARY);
            panel.actions(take, new Button(getTranslation("distribution.reject"), _ -> reject(List.of(row.key()))));
        }
        getContent().open(panel);
    }

    private void approve(List<PublicId> applications) {
        dialogs.approve(applications);
    }

    private void reject(List<PublicId> applications) {
        dialogs.reject(applications);
    }

    private List<PublicId> ticked() {
        return grid.getSelectedItems().stream().map(ApplicationRow::key).toList();
    }

    private void showVerbs(boolean ticked) {
        approve.setEnabled(ticked);
        reject.setEnabled(ticked);
    }

    private void changed() {
        load(filters.values());
        open("");
    }

    private void open(String id) {
        var page = PortalLinks.of(Navigation.RESELLER_APPLICATIONS);
        UI.getCurrent()
                .navigate(
                        id.isEmpty() ? page : page + "/" + id, filters.values().query());
    }

    private EmptyState nothing() {
        return new EmptyState(
                Icons.EMPTY, getTranslation("distribution.none"), getTranslation("distribution.none.next"));
    }
}
