package io.partnerportal.unlinking.ui;

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
import io.partnerportal.kernel.Masking;
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
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.FilterValues;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.TranslatedTitle;
import io.partnerportal.unlinking.EscalationService;
import io.partnerportal.unlinking.RequestFilter;
import io.partnerportal.unlinking.RequestRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** What partners and customers ask of each other, for the operator, who ends what they cannot agree on. */
@Route("operator/association-requests/:id?")
@PageTitle("identity.nav.operator-association-requests")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.OPERATE_RELATIONS)
class RequestsView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 256;

    /** As typed. */
    public record Why(String reason) {}

    private final transient EscalationService service;
    private final transient FormDrafts drafts;
    private final FilterBar filters = new FilterBar(this::load);
    private final Grid<RequestRow> grid = new Grid<>();
    private final ResultList<RequestRow> list;
    private final ListFooter footer = new ListFooter();

    RequestsView(
            EscalationService service,
            FormDrafts drafts,
            ListExport<RequestFilter, RequestRow> operatorRequestExport,
            Preferences preferences) {
        this.service = service;
        this.drafts = drafts;
        this.list = new ResultList<>(grid, RequestRow::publicId, nothing())
                .filteredBy(filters)
                .countedBy(footer);
        filters.visible(Filter.flag("pending", getTranslation("unlinking.only-pending")));
        columns();
        list.onOpen(row -> open(row.publicId()));
        getContent()
                .above(filters)
                .tools(new GridTools("association-requests", grid, preferences)
                        .with(operatorRequestExport.menu(() -> filter(filters.values()), filters::asked)))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(
                getTranslation("identity.nav.operator-association-requests"), getTranslation("unlinking.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, this::showNone);
    }

    private void columns() {
        var columns = new Columns<>(grid);
        columns.masked("customer", getTranslation("unlinking.customer"), RequestRow::customer, Masking::name)
                .setWidth("11rem");
        columns.text("account", getTranslation("unlinking.account"), RequestRow::accountName);
        columns.text("partner", getTranslation("unlinking.partner"), RequestRow::partner)
                .setWidth("12rem");
        columns.text("what", getTranslation("unlinking.what"), RequestList::what);
        columns.text(
                        "side",
                        getTranslation("unlinking.by"),
                        row -> getTranslation(row.side().nameKey()))
                .setWidth("6rem");
        columns.status(
                "state",
                getTranslation("unlinking.state"),
                row -> RequestList.severity(row.state()),
                row -> getTranslation(row.state().nameKey()));
        columns.instant("requested", getTranslation("unlinking.requested-at"), RequestRow::requestedAt);
        columns.instant("end", getTranslation("unlinking.expires-at"), RequestRow::expiresAt);
    }

    private void load(FilterValues values) {
        var filter = filter(values);
        list.show(Long.MAX_VALUE, (after, limit) -> service.page(filter, after, limit), RequestRow::id);
    }

    private static RequestFilter filter(FilterValues values) {
        return new RequestFilter(values.flag("pending"));
    }

    private void show(String id) {
        PublicId.parse(id).flatMap(service::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("unlinking.not-found");
            open("");
        });
    }

    private void show(RequestRow row) {
        list.mark(Optional.of(row));
        var panel = new DetailPanel(row.accountName(), () -> open("")).body(facts(row));
        if (row.mayBeForced()) {
            var force = new Button(getTranslation("unlinking.force"), _ -> ask(row));
            force.addThemeVariants(ButtonVariant.ERROR);
            panel.actions(force);
        }
        getContent().open(panel);
    }

    private Facts facts(RequestRow row) {
        var formats = Formats.current();
        var facts = new Facts()
                .add(getTranslation("unlinking.state"), RequestList.badge(row))
                .add(getTranslation("unlinking.what"), RequestList.what(row))
                .masked(getTranslation("unlinking.customer"), row.customer(), Masking::name)
                .add(getTranslation("unlinking.partner"), row.partner())
                .add(getTranslation("unlinking.by"), getTranslation(row.side().nameKey()) + " · " + row.requestedBy())
                .add(getTranslation("unlinking.reason"), row.reason())
                .add(getTranslation("unlinking.requested-at"), formats.minute(row.requestedAt()))
                .add(getTranslation("unlinking.expires-at"), formats.minute(row.expiresAt()));
        return row.decidedAt() == null
                ? facts
                : facts.add(getTranslation("unlinking.decided-at"), formats.minute(row.decidedAt()))
                        .add(getTranslation("unlinking.decided-because"), row.decisionReason());
    }

    private void ask(RequestRow row) {
        var reason = new TextArea(getTranslation("unlinking.reason"));
        reason.setMaxLength(LONGEST);
        var whom = new Facts()
                .add(getTranslation("unlinking.account"), row.accountName())
                .add(getTranslation("unlinking.partner"), row.partner());
        var form = new FormPanel<>(Why.class)
                .with(whom)
                .with(new Paragraph(getTranslation("unlinking.force.consequence")));
        form.required("reason", reason);
        var draft = drafts.of("force-reason", row.key());
        form.onSubmit(getTranslation("unlinking.force"), why -> {
                    service.force(row.key(), why.reason());
                    draft.forget();
                    Notices.done("unlinking.forced", row.accountName());
                    load(filters.values());
                    show(row.publicId());
                })
                .onCancel(() -> show(row));
        getContent().open(new DetailPanel(getTranslation("unlinking.force"), () -> open("")).body(draft.over(form)));
    }

    private void showNone() {
        list.mark(Optional.empty());
        getContent().close();
    }

    private void open(String id) {
        var page = PortalLinks.of(Navigation.OPERATOR_ASSOCIATION_REQUESTS);
        UI.getCurrent()
                .navigate(
                        id.isEmpty() ? page : page + "/" + id, filters.values().query());
    }

    private EmptyState nothing() {
        return new EmptyState(Icons.EMPTY, getTranslation("unlinking.none"), getTranslation("unlinking.none.next"));
    }
}
