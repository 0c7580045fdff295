package io.partnerportal.organisations.ui;

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
import io.partnerportal.identity.CurrentCaller;
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
import io.partnerportal.organisations.OrganisationQueries;
import io.partnerportal.organisations.OrganisationService;
import io.partnerportal.organisations.PartnerFilter;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerPart;
import io.partnerportal.organisations.PartnerRow;
import io.partnerportal.uikit.FilterValues;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Partners (伙伴) for the operator: the list, and beside it the one the address names or a new one. */
@Route("operator/partners/:id?")
@PageTitle("identity.nav.operator-partners")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.OPERATE_PARTNERS)
class PartnersView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final String NEW = "new";

    private final transient OrganisationQueries queries;
    private final transient OrganisationService partners;
    private final transient FormDrafts drafts;
    private final transient List<PartnerPart> parts;
    private final transient CurrentCaller caller;
    private final FilterBar filters = new FilterBar(this::load);
    private final Grid<PartnerRow> grid = new Grid<>();
    private final ResultList<PartnerRow> list;
    private final ListFooter footer = new ListFooter();

    PartnersView(
            OrganisationQueries queries,
            OrganisationService partners,
            FormDrafts drafts,
            List<PartnerPart> parts,
            CurrentCaller caller,
            ListExport<PartnerFilter, PartnerRow> export,
            Preferences preferences) {
        this.queries = queries;
        this.partners = partners;
        this.drafts = drafts;
        this.parts = parts;
        this.caller = caller;
        this.list = new ResultList<>(grid, PartnerRow::publicId, nothing()).filteredBy(filters);
        filters.visible(text(), identity());
        columns();
        list.onOpen(row -> open(row.publicId()));
        getContent()
                .actions(newButton())
                .above(filters)
                .tools(new GridTools("partners", grid, preferences)
                        .with(export.menu(() -> filter(filters.values()), filters::asked)))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(
                getTranslation("identity.nav.operator-partners"), getTranslation("organisations.partners.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, this::showNone);
    }

    private void load(FilterValues values) {
        var filter = filter(values);
        list.show("", (after, limit) -> queries.page(filter, after, limit), PartnerRow::accountName);
        footer.count(queries.count(filter));
    }

    private static PartnerFilter filter(FilterValues values) {
        return new PartnerFilter(
                values.text("q").orElse(""),
                values.choice("identity", PartnerIdentity.class).orElse(null));
    }

    private void show(String id) {
        if (id.equals(NEW)) {
            list.mark(Optional.empty());
            getContent().open(newPartner());
            return;
        }
        PublicId.parse(id).flatMap(queries::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("organisations.partner-not-found");
            open("");
        });
    }

    private void showNone() {
        list.mark(Optional.empty());
        getContent().close();
    }

    private void show(PartnerRow row) {
        list.mark(Optional.of(row));
        getContent().open(new PartnerDetail(row, caller.get()).panel(parts, () -> open("")));
    }

    private DetailPanel newPartner() {
        var form = new NewPartnerForm(partners, drafts, queries.distributors(), this::created, () -> open(""));
        return new DetailPanel(getTranslation("organisations.partner.new"), () -> open("")).body(form.panel());
    }

    private void created(PublicId id) {
        load(filters.values());
        open(id.value());
    }

    private void open(String id) {
        var address = id.isEmpty() ? PortalLinks.partners() : PortalLinks.partners() + "/" + id;
        UI.getCurrent().navigate(address, filters.values().query());
    }

    private Filter<String> text() {
        return Filter.text("q", getTranslation("organisations.partner.search"));
    }

    private Filter<PartnerIdentity> identity() {
        return Filter.choice(
                        "identity",
                        getTranslation("organisations.partner.identity"),
                        List.of(PartnerIdentity.values()),
                        PartnerIdentity::name,
                        identity -> getTranslation("organisations.identity." + identity))
                .inLog(identity -> "organisations.identity." + identity);
    }

    private void columns() {
        var columns = new Columns<>(grid);
        columns.text("account", getTranslation("organisations.partner.account"), PartnerRow::accountName)
                .setFlexGrow(0);
        columns.text("company", getTranslation("organisations.partner.company"), PartnerRow::company)
                .setWidth("14rem");
        columns.text(
                        "identity",
                        getTranslation("organisations.partner.identity"),
                        row -> getTranslation("organisations.identity." + row.identity()))
                .setWidth("9rem")
                .setFlexGrow(0);
        columns.text("distributor", getTranslation("organisations.partner.distributor"), PartnerRow::distributor)
                .setWidth("12rem");
        columns.status(
                "standing",
                getTranslation("organisations.standing"),
                row -> StandingForms.severity(row.standing()),
                row -> getTranslation(row.standing().nameKey()));
        columns.masked("email", getTranslation("organisations.email"), PartnerRow::email, Masking::email);
        columns.count("members", getTranslation("organisations.partner.members"), row -> (long) row.members());
        columns.count("customers", getTranslation("organisations.partner.customers"), row -> (long) row.customers());
        columns.instant("created", getTranslation("organisations.created"), PartnerRow::createdAt);
    }

    private Button newButton() {
        var button = new Button(getTranslation("organisations.partner.new"), Icons.PLUS.create(), _ -> open(NEW));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private EmptyState nothing() {
        return new EmptyState(
                Icons.EMPTY,
                getTranslation("organisations.partners.none"),
                getTranslation("organisations.partners.none.next"),
                new Button(getTranslation("organisations.partner.new"), Icons.PLUS.create(), _ -> open(NEW)));
    }
}
