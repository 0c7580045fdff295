package io.partnerportal.companies.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.companies.ChangeRow;
import io.partnerportal.companies.ChangeRow.Field;
import io.partnerportal.companies.ChangeStatus;
import io.partnerportal.companies.CompanyReviews;
import io.partnerportal.companies.ReviewFilter;
import io.partnerportal.companies.ReviewQueries;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.exports.ListExport;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.Columns;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Company reviews (公司信息审核) for the operator: what was asked for, and beside it the one to decide. */
@Route("operator/company-reviews/:id?")
@PageTitle("identity.nav.operator-company-reviews")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.OPERATE_COMPANY_REVIEWS)
class ReviewsView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;

    private final transient ReviewQueries queries;
    private final transient CompanyReviews reviews;
    private final transient FormDrafts drafts;
    private final transient CompanyWords words = new CompanyWords();
    private final FilterBar filters = new FilterBar(this::load);
    private final Grid<ChangeRow> grid = new Grid<>();
    private final ResultList<ChangeRow> list;
    private final ListFooter footer = new ListFooter();

    ReviewsView(
            ReviewQueries queries,
            CompanyReviews reviews,
            FormDrafts drafts,
            ListExport<ReviewFilter, ChangeRow> export,
            Preferences preferences) {
        this.queries = queries;
        this.reviews = reviews;
        this.drafts = drafts;
        this.list = new ResultList<>(grid, ChangeRow::publicId, nothing())
                .filteredBy(filters)
                .countedBy(footer);
        filters.visible(Filter.text("q", getTranslation("companies.review.search")), status());
        columns();
        list.onOpen(row -> open(row.publicId()));
        getContent()
                .above(filters)
                .tools(new GridTools("company-reviews", grid, preferences)
                        .with(export.menu(() -> filter(filters.values()), filters::asked)))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(
                getTranslation("identity.nav.operator-company-reviews"), getTranslation("companies.reviews.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, this::showNone);
    }

    private void load(FilterValues values) {
        var filter = filter(values);
        list.show(Long.MAX_VALUE, (after, limit) -> queries.page(filter, after, limit), ChangeRow::id);
    }

    private static ReviewFilter filter(FilterValues values) {
        return new ReviewFilter(
                values.text("q").orElse(""),
                values.choice("status", ChangeStatus.class).orElse(null));
    }

    private void show(String id) {
        PublicId.parse(id).flatMap(queries::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("companies.no-change");
            open("");
        });
    }

    private void show(ChangeRow row) {
        list.mark(Optional.of(row));
        var detail = new ReviewDetail(row, reviews, drafts, getContent()::open, () -> decided(row.publicId()));
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
        var address = id.isEmpty() ? PortalLinks.companyReviews() : PortalLinks.companyReviews() + "/" + id;
        UI.getCurrent().navigate(address, filters.values().query());
    }

    private Filter<ChangeStatus> status() {
        return Filter.choice(
                        "status",
                        getTranslation("companies.review.status"),
                        List.of(ChangeStatus.values()),
                        ChangeStatus::name,
                        words::status)
                .inLog(status -> "companies.status." + status);
    }

    private void columns() {
        var columns = new Columns<>(grid);
        columns.text("company", getTranslation("companies.company"), ChangeRow::company)
                .setWidth("14rem");
        columns.text("account", getTranslation("companies.master-account"), ChangeRow::account)
                .setFlexGrow(0);
        columns.status(
                "status",
                getTranslation("companies.review.status"),
                row -> CompanyWords.severity(row.status()),
                row -> words.status(row.status()));
        columns.text("fields", getTranslation("companies.review.fields"), this::fields)
                .setWidth("14rem");
        columns.text("by", getTranslation("companies.review.by"), ChangeRow::requestedBy);
        columns.instant("requested", getTranslation("companies.review.requested"), ChangeRow::requestedAt);
        columns.text("decided-by", getTranslation("companies.review.decided-by"), ChangeRow::decidedBy);
        columns.instant("decided", getTranslation("companies.review.decided"), ChangeRow::decidedAt);
    }

    private String fields(ChangeRow row) {
        return row.changes().stream().map(Field::name).map(words::field).collect(Collectors.joining(" · "));
    }

    private EmptyState nothing() {
        return new EmptyState(
                Icons.EMPTY, getTranslation("companies.reviews.none"), getTranslation("companies.reviews.none.next"));
    }
}
