package io.partnerportal.prospects.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
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
import io.partnerportal.lists.EmptyState;
import io.partnerportal.lists.Filter;
import io.partnerportal.lists.FilterBar;
import io.partnerportal.lists.GridTools;
import io.partnerportal.lists.ListFooter;
import io.partnerportal.lists.ListPage;
import io.partnerportal.lists.ResultList;
import io.partnerportal.prospects.ProspectFilter;
import io.partnerportal.prospects.ProspectReviewQueries;
import io.partnerportal.prospects.ProspectReviewService;
import io.partnerportal.prospects.ProspectRow;
import io.partnerportal.prospects.ProspectState;
import io.partnerportal.uikit.FilterValues;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Prospect reviews (报备审核) for the operator: what partners may not register at once, and beside it the one to decide. */
@Route("operator/prospects/:id?")
@PageTitle("identity.nav.operator-prospects")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.OPERATE_PROSPECTS)
class ProspectReviewsView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;

    private final transient ProspectReviewQueries queries;
    private final transient ProspectReviewService reviews;
    private final transient FormDrafts drafts;
    private final transient ProspectWords words = new ProspectWords();
    private final FilterBar filters = new FilterBar(this::load);
    private final Grid<ProspectRow> grid = new Grid<>();
    private final ResultList<ProspectRow> list;
    private final ListFooter footer = new ListFooter();

    ProspectReviewsView(
            ProspectReviewQueries queries,
            ProspectReviewService reviews,
            FormDrafts drafts,
            ListExport<ProspectFilter, ProspectRow> prospectReviewExport,
            Preferences preferences) {
        this.queries = queries;
        this.reviews = reviews;
        this.drafts = drafts;
        this.list = new ResultList<>(grid, ProspectRow::publicId, nothing())
                .filteredBy(filters)
                .countedBy(footer);
        filters.visible(Filter.text("q", getTranslation("prospects.search")), state());
        ProspectColumns.ofOperator(grid, words);
        list.onOpen(row -> open(row.publicId()));
        getContent()
                .above(filters)
                .tools(new GridTools("prospect-reviews", grid, preferences)
                        .with(prospectReviewExport.menu(() -> filter(filters.values()), filters::asked)))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(
                getTranslation("identity.nav.operator-prospects"), getTranslation("prospects.reviews.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, this::showNone);
    }

    private void load(FilterValues values) {
        var filter = filter(values);
        list.show(Long.MAX_VALUE, (after, limit) -> queries.page(filter, after, limit), ProspectRow::id);
    }

    private static ProspectFilter filter(FilterValues values) {
        return new ProspectFilter(
                values.text("q").orElse(""),
                values.choice("state", ProspectState.class).orElse(null),
                null,
                null);
    }

    private void show(String id) {
        PublicId.parse(id).flatMap(queries::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("prospects.not-found");
            open("");
        });
    }

    private void show(ProspectRow row) {
        list.mark(Optional.of(row));
        var detail = new ProspectReviewDetail(row, reviews, drafts, getContent()::open, () -> decided(row.publicId()));
        getContent().open(detail.panel(() -> open("")));
    }

    private void showNone() {
        list.mark(Optional.empty());
        getContent().close();
    }

    private void decided(String id) {
        load(filters.values());
        show(id);
    }

    private void open(String id) {
        var page = PortalLinks.of(Navigation.OPERATOR_PROSPECTS);
        UI.getCurrent()
                .navigate(
                        id.isEmpty() ? page : page + "/" + id, filters.values().query());
    }

    private Filter<ProspectState> state() {
        return Filter.choice(
                        "state",
                        getTranslation("prospects.state"),
                        List.of(ProspectState.values()),
                        ProspectState::name,
                        words::state)
                .inLog(ProspectState::nameKey);
    }

    private EmptyState nothing() {
        return new EmptyState(
                Icons.EMPTY, getTranslation("prospects.reviews.none"), getTranslation("prospects.reviews.none.next"));
    }
}
