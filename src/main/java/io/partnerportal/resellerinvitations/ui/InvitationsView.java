package io.partnerportal.resellerinvitations.ui;

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
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Masking;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.links.InvitationState;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.lists.Filter;
import io.partnerportal.lists.FilterBar;
import io.partnerportal.lists.GridTools;
import io.partnerportal.lists.ListFooter;
import io.partnerportal.lists.ListPage;
import io.partnerportal.lists.ResultList;
import io.partnerportal.resellerinvitations.ResellerInvitationFilter;
import io.partnerportal.resellerinvitations.ResellerInvitationQueries;
import io.partnerportal.resellerinvitations.ResellerInvitationRow;
import io.partnerportal.resellerinvitations.ResellerInvitationService;
import io.partnerportal.uikit.FilterValues;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PageTabs;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What a distributor sent to companies it wants as resellers (邀请记录), and where it sends more. */
@Route("sales/reseller-invitations/:id?")
@PageTitle("identity.nav.reseller-invitations")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.RESELLERS_MANAGE)
class InvitationsView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final String NEW = "new";

    private final transient ResellerInvitationQueries queries;
    private final transient ResellerInvitationService invitations;
    private final transient FormDrafts drafts;
    private final FilterBar filters = new FilterBar(this::load);
    private final Grid<ResellerInvitationRow> grid = new Grid<>();
    private final ResultList<ResellerInvitationRow> list;
    private final ListFooter footer = new ListFooter();
    private final transient InvitationSteps steps;
    private final Button again = new Button(getTranslation("resellerinvitations.resend"), _ -> resendTicked());

    InvitationsView(
            ResellerInvitationQueries queries,
            ResellerInvitationService invitations,
            FormDrafts drafts,
            ListExport<ResellerInvitationFilter, ResellerInvitationRow> export,
            CurrentCaller caller,
            Preferences preferences) {
        this.queries = queries;
        this.invitations = invitations;
        this.drafts = drafts;
        this.steps = new InvitationSteps(invitations, this::changed);
        this.list = new ResultList<>(grid, ResellerInvitationRow::publicId, nothing())
                .filteredBy(filters)
                .countedBy(footer);
        filters.visible(Filter.text("q", getTranslation("resellerinvitations.search")), state());
        columns();
        getContent()
                .actions(newButton())
                .above(tabs(caller), filters)
                .tools(
                        again,
                        new GridTools("reseller-invitations", grid, preferences)
                                .with(export.menu(() -> filter(filters.values()), filters::asked)))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    private PageTabs tabs(CurrentCaller caller) {
        return PageTabs.of(
                Navigation.RESELLERS,
                getTranslation("resellerinvitations.tab.own"),
                Navigation.RESELLER_INVITATIONS,
                caller.get());
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(
                getTranslation("identity.nav.reseller-invitations"), getTranslation("resellerinvitations.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, getContent()::close);
    }

    private void columns() {
        InvitationWords.addTo(grid, row -> open(row.publicId()));
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addSelectionListener(
                chosen -> again.setEnabled(!chosen.getAllSelectedItems().isEmpty()));
        grid.addItemClickListener(click -> open(click.getItem().publicId()));
        again.setEnabled(false);
    }

    private static ResellerInvitationFilter filter(FilterValues values) {
        return new ResellerInvitationFilter(
                values.text("q").orElse(""),
                values.choice("state", InvitationState.class).orElse(null));
    }

    private void load(FilterValues values) {
        var filter = filter(values);
        grid.deselectAll();
        list.show(Long.MAX_VALUE, (after, limit) -> queries.page(filter, after, limit), ResellerInvitationRow::id);
    }

    private void show(String id) {
        if (id.equals(NEW)) {
            var form = new InviteForm(queries, invitations, drafts, this::changed, () -> open(""));
            getContent()
                    .open(new DetailPanel(getTranslation("resellerinvitations.invite"), () -> open(""))
                            .body(form.panel()));
            return;
        }
        PublicId.parse(id).flatMap(queries::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("resellerinvitations.not-found");
            open("");
        });
    }

    private void show(ResellerInvitationRow row) {
        var title = row.recipientName().isEmpty() ? Masking.email(row.recipient()) : row.recipientName();
        var panel = new DetailPanel(title, () -> open("")).body(InvitationWords.facts(row));
        if (row.state().isUnderWay()) {
            panel.actions(
                    new Button(getTranslation("resellerinvitations.resend"), _ -> steps.askToResend(List.of(row))),
                    new Button(getTranslation("resellerinvitations.withdraw"), _ -> steps.askToWithdraw(row)));
        }
        getContent().open(panel);
    }

    private void resendTicked() {
        steps.askToResend(grid.getSelectedItems());
    }

    private void changed() {
        load(filters.values());
        open("");
    }

    private void open(String id) {
        var page = PortalLinks.of(Navigation.RESELLER_INVITATIONS);
        UI.getCurrent()
                .navigate(
                        id.isEmpty() ? page : page + "/" + id, filters.values().query());
    }

    private Filter<InvitationState> state() {
        return Filter.choice(
                "state",
                getTranslation("links.state"),
                List.of(InvitationState.values()),
                InvitationState::name,
                state -> getTranslation("resellerinvitations.state." + state));
    }

    private Button newButton() {
        var button = new Button(getTranslation("resellerinvitations.invite"), Icons.PLUS.create(), _ -> open(NEW));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private EmptyState nothing() {
        return new EmptyState(
                Icons.EMPTY,
                getTranslation("resellerinvitations.none"),
                getTranslation("resellerinvitations.none.next"),
                new Button(getTranslation("resellerinvitations.invite"), Icons.PLUS.create(), _ -> open(NEW)));
    }
}
