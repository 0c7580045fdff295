package io.partnerportal.outreach.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.exports.ListExport;
import io.partnerportal.forms.FormPanel;
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
import io.partnerportal.outreach.LiftReport;
import io.partnerportal.outreach.ReportFilter;
import io.partnerportal.outreach.ReportedAddress;
import io.partnerportal.outreach.ReportedAddressQueries;
import io.partnerportal.outreach.ReportedAddressService;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.FilterValues;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.StatusBadge;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reported addresses (被投诉地址) for the operator, and beside them the one to lift the block of. */
@Route("operator/reported-addresses/:id?")
@PageTitle("identity.nav.operator-reported-addresses")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.OPERATE_OUTREACH)
class ReportedAddressesView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final String BLOCKED = "BLOCKED";
    private static final String LIFTED = "LIFTED";

    private final transient ReportedAddressQueries queries;
    private final transient ReportedAddressService service;
    private final transient FormDrafts drafts;
    private final FilterBar filters = new FilterBar(this::load);
    private final Grid<ReportedAddress> grid = new Grid<>();
    private final ResultList<ReportedAddress> list;
    private final ListFooter footer = new ListFooter();

    ReportedAddressesView(
            ReportedAddressQueries queries,
            ReportedAddressService service,
            FormDrafts drafts,
            ListExport<ReportFilter, ReportedAddress> export,
            Preferences preferences) {
        this.queries = queries;
        this.service = service;
        this.drafts = drafts;
        this.list = new ResultList<>(grid, ReportedAddress::publicId, nothing())
                .filteredBy(filters)
                .countedBy(footer);
        filters.visible(Filter.text("q", getTranslation("outreach.search")), state());
        columns();
        list.onOpen(row -> open(row.publicId()));
        getContent()
                .above(filters)
                .tools(new GridTools("reported-addresses", grid, preferences)
                        .with(export.menu(() -> filter(filters.values()), filters::asked)))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(
                getTranslation("identity.nav.operator-reported-addresses"), getTranslation("outreach.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, this::showNone);
    }

    private void load(FilterValues values) {
        var filter = filter(values);
        list.show(Long.MAX_VALUE, (after, limit) -> queries.page(filter, after, limit), ReportedAddress::id);
    }

    private static ReportFilter filter(FilterValues values) {
        return new ReportFilter(
                values.text("q").orElse(""),
                values.text("state").map(BLOCKED::equals).orElse(null));
    }

    private void show(String id) {
        PublicId.parse(id).flatMap(queries::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("outreach.report-not-found");
            open("");
        });
    }

    private void show(ReportedAddress row) {
        list.mark(Optional.of(row));
        var panel = new DetailPanel(row.masked(), () -> open("")).body(facts(row));
        if (row.isBlocked()) {
            var lift = new Button(getTranslation("outreach.lift"), _ -> ask(row));
            lift.addThemeVariants(ButtonVariant.PRIMARY);
            panel.actions(lift);
        }
        getContent().open(panel);
    }

    private Facts facts(ReportedAddress row) {
        var formats = Formats.current();
        var facts = new Facts()
                .add(getTranslation("outreach.state"), new StatusBadge(severity(row), words(stateOf(row))))
                .add(getTranslation("outreach.reported-at"), formats.minute(row.reportedAt()))
                .add(getTranslation("outreach.reporter"), row.reporter());
        if (row.liftedAt() != null) {
            facts.add(getTranslation("outreach.lifted-at"), formats.minute(row.liftedAt()))
                    .add(getTranslation("outreach.lifted-by"), Objects.requireNonNullElse(row.liftedBy(), ""));
        }
        return facts;
    }

    private void ask(ReportedAddress row) {
        var reason = new TextArea(getTranslation("outreach.lift.reason"));
        reason.setMaxLength(LiftReport.LONGEST);
        reason.setHelperText(getTranslation("outreach.lift.reason-help"));
        var form = new FormPanel<>(LiftReport.class).with(new Paragraph(getTranslation("outreach.lift.consequence")));
        form.required("reason", reason);
        var draft = drafts.of("lift-reason", row.key());
        form.onSubmit(getTranslation("outreach.lift"), why -> {
                    service.lift(row.key(), why);
                    draft.forget();
                    Notices.done("outreach.lifted", row.masked());
                    load(filters.values());
                    show(row.publicId());
                })
                .onCancel(() -> show(row));
        getContent()
                .open(new DetailPanel(getTranslation("outreach.lift.title", row.masked()), () -> open(""))
                        .body(draft.over(form)));
    }

    private void showNone() {
        list.mark(Optional.empty());
        getContent().close();
    }

    private void open(String id) {
        var page = PortalLinks.of(Navigation.OPERATOR_REPORTED_ADDRESSES);
        UI.getCurrent()
                .navigate(
                        id.isEmpty() ? page : page + "/" + id, filters.values().query());
    }

    private Filter<String> state() {
        return Filter.choice(
                        "state",
                        getTranslation("outreach.state"),
                        List.of(BLOCKED, LIFTED),
                        state -> state,
                        this::words)
                .inLog(state -> "outreach.state." + state);
    }

    private void columns() {
        var columns = new Columns<>(grid);
        columns.text("address", getTranslation("outreach.address"), ReportedAddress::masked)
                .setWidth("16rem");
        columns.status(
                "state", getTranslation("outreach.state"), ReportedAddressesView::severity, row -> words(stateOf(row)));
        columns.instant("reported", getTranslation("outreach.reported-at"), ReportedAddress::reportedAt);
        columns.text("reporter", getTranslation("outreach.reporter"), ReportedAddress::reporter);
        columns.instant("lifted", getTranslation("outreach.lifted-at"), ReportedAddress::liftedAt);
        columns.text("lifted-by", getTranslation("outreach.lifted-by"), ReportedAddress::liftedBy);
    }

    private String words(String state) {
        return getTranslation("outreach.state." + state);
    }

    private static String stateOf(ReportedAddress row) {
        return row.isBlocked() ? BLOCKED : LIFTED;
    }

    private static Severity severity(ReportedAddress row) {
        return row.isBlocked() ? Severity.WARNING : Severity.NEUTRAL;
    }

    private EmptyState nothing() {
        return new EmptyState(Icons.EMPTY, getTranslation("outreach.none"), getTranslation("outreach.none.next"));
    }
}
