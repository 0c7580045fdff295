package io.partnerportal.invitations.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.exports.ListExport;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.invitations.InvitationFilter;
import io.partnerportal.invitations.InvitationRow;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.Columns;
import io.partnerportal.lists.EmptyState;
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

/** The record of invitations (历史记录): how far each is, and beside the list the one the address names. */
@Route("sales/invitation-records/:id?")
@PageTitle("identity.nav.invitation-records")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.CUSTOMERS_DEVELOP)
class InvitationRecordsView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final int MOST_COUNTED = 1000;

    private final transient InvitationDoors doors;
    private final transient InvitationSteps steps;
    private final FilterBar filters = new FilterBar(this::load);
    private final Grid<InvitationRow> grid = new Grid<>();
    private final ResultList<InvitationRow> list;
    private final ListFooter footer = new ListFooter();
    private String open = "";

    InvitationRecordsView(
            InvitationDoors doors, ListExport<InvitationFilter, InvitationRow> export, Preferences preferences) {
        this.doors = doors;
        this.steps = new InvitationSteps(doors, this::changed);
        this.list = new ResultList<>(grid, InvitationRow::publicId, nothing()).filteredBy(filters);
        InvitationFilters.addTo(filters);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        new InvitationColumns().addTo(grid);
        new Columns<>(grid).actions(this::actions);
        getContent()
                .above(
                        PageTabs.of(
                                Navigation.CUSTOMER_DEVELOPMENT,
                                getTranslation("prospects.tab"),
                                Navigation.INVITATION_RECORDS,
                                doors.caller().get()),
                        filters)
                .tools(new GridTools("invitations", grid, preferences)
                        .with(resend())
                        .with(export.menu(() -> InvitationFilters.read(filters.values()), filters::asked)))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(getTranslation("identity.nav.invitation-records"), getTranslation("invitations.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        open = event.getRouteParameters().get("id").orElse("");
        show();
    }

    private void load(FilterValues values) {
        InvitationFilter filter = InvitationFilters.read(values);
        var few = list.show(
                InvitationRow.Key.NEWEST,
                (after, limit) -> doors.queries().page(filter, after, limit),
                InvitationRow::key);
        footer.count(few.orElseGet(() -> doors.queries().count(filter, MOST_COUNTED)), MOST_COUNTED);
        grid.asMultiSelect().clear();
    }

    private void show() {
        if (open.isEmpty()) {
            getContent().close();
            return;
        }
        PublicId.parse(open).flatMap(doors.queries()::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("invitations.not-found");
            open("");
        });
    }

    private void show(InvitationRow row) {
        getContent().open(new InvitationDetail(row, steps).panel(() -> open("")));
    }

    private void changed() {
        load(filters.values());
        show();
    }

    private void open(String id) {
        var address = PortalLinks.of(Navigation.INVITATION_RECORDS);
        UI.getCurrent()
                .navigate(
                        id.isEmpty() ? address : address + "/" + id,
                        filters.values().query());
    }

    private Div actions(InvitationRow row) {
        var actions = new Div(small("invitations.show", () -> open(row.publicId())));
        if (row.state().isUnderWay()) {
            actions.add(small("invitations.resend", () -> steps.askToResend(row)));
        }
        actions.addClassName("pp-row-actions");
        return actions;
    }

    private Button small(String key, Runnable action) {
        var button = new Button(getTranslation(key), _ -> action.run());
        button.addClassName("pp-quiet");
        return button;
    }

    private Button resend() {
        return small("invitations.resend.many", () -> steps.askToResend(grid.getSelectedItems()));
    }

    private EmptyState nothing() {
        return new EmptyState(
                Icons.EMPTY,
                getTranslation("invitations.none"),
                getTranslation("invitations.none.next"),
                new Anchor(
                        PortalLinks.of(Navigation.CUSTOMER_DEVELOPMENT), getTranslation("invitations.to-prospects")));
    }
}
