package io.partnerportal.prospects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.exports.ListExport;
import io.partnerportal.forms.FormPanel;
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
import io.partnerportal.prospects.NewProspect;
import io.partnerportal.prospects.ProspectAction;
import io.partnerportal.prospects.ProspectFilter;
import io.partnerportal.prospects.ProspectQueries;
import io.partnerportal.prospects.ProspectRow;
import io.partnerportal.prospects.ProspectService;
import io.partnerportal.prospects.ProspectState;
import io.partnerportal.prospects.Registration;
import io.partnerportal.uikit.FilterValues;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PageTabs;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** Customer development (客户拓展): the prospects, and beside them one of them or the form for a new one. */
@Route("sales/customer-development/:id?")
@PageTitle("identity.nav.customer-development")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.CUSTOMERS_DEVELOP)
class CustomerDevelopmentView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final String NEW = "new";
    private static final int MOST_COUNTED = 1000;

    private final transient ProspectQueries queries;
    private final transient ProspectService prospects;
    private final transient FormDrafts drafts;
    private final transient List<ProspectAction> actions;
    private final transient ProspectWords words = new ProspectWords();
    private final FilterBar filters = new FilterBar(this::load);
    private final Grid<ProspectRow> grid = new Grid<>();
    private final ResultList<ProspectRow> list;
    private final ListFooter footer = new ListFooter();
    private final Div held = new Div();

    CustomerDevelopmentView(
            ProspectQueries queries,
            ProspectService prospects,
            FormDrafts drafts,
            ObjectProvider<ProspectAction> actions,
            ListExport<ProspectFilter, ProspectRow> prospectExport,
            CurrentCaller caller,
            Preferences preferences) {
        this.queries = queries;
        this.prospects = prospects;
        this.drafts = drafts;
        this.actions = actions.orderedStream().toList();
        this.list = new ResultList<>(grid, ProspectRow::publicId, nothing()).filteredBy(filters);
        filters.visible(Filter.text("q", getTranslation("prospects.search")), state())
                .more(
                        Filter.day("from", getTranslation("prospects.created-from")),
                        Filter.day("until", getTranslation("prospects.created-until")));
        columns();
        var guide = new ProcessGuide();
        var here = Navigation.CUSTOMER_DEVELOPMENT;
        getContent()
                .actions(heads(guide))
                .above(PageTabs.of(here, getTranslation("prospects.tab"), here, caller.get()), guide, held, filters)
                .tools(batches())
                .tools(new GridTools("prospects", grid, preferences)
                        .with(prospectExport.menu(() -> filter(filters.values()), filters::asked)))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(getTranslation("identity.nav.customer-development"), getTranslation("prospects.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        showHeld();
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, getContent()::close);
    }

    private void load(FilterValues values) {
        var filter = filter(values);
        var few = list.show(Long.MAX_VALUE, (after, limit) -> queries.page(filter, after, limit), ProspectRow::id);
        footer.count(few.orElseGet(() -> queries.count(filter, MOST_COUNTED)), MOST_COUNTED);
    }

    private static ProspectFilter filter(FilterValues values) {
        return new ProspectFilter(
                values.text("q").orElse(""),
                values.choice("state", ProspectState.class).orElse(null),
                values.day("from").orElse(null),
                values.day("until").orElse(null));
    }

    private void showHeld() {
        var now = queries.held();
        held.removeAll();
        held.add(new NoticeBar(
                Severity.INFO, getTranslation("prospects.held", now.pending(), now.registered(), Registration.MOST)));
    }

    private void show(String id) {
        if (id.equals(NEW)) {
            ask(form().empty());
            return;
        }
        PublicId.parse(id).flatMap(queries::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("prospects.not-found");
            open("");
        });
    }

    private void show(ProspectRow row) {
        var detail = new ProspectDetail(row, prospects, actions, this::changed, before -> ask(form().again(before)));
        getContent().open(detail.panel(() -> open("")));
    }

    private void ask(FormPanel<NewProspect> form) {
        getContent().open(new DetailPanel(getTranslation("prospects.register"), () -> open("")).body(form));
    }

    private ProspectForm form() {
        return new ProspectForm(prospects, drafts, this::registered, () -> open(""));
    }

    private void registered(PublicId id) {
        load(filters.values());
        open(id.value());
    }

    private void changed() {
        grid.deselectAll();
        load(filters.values());
        open("");
    }

    private void open(String id) {
        var page = PortalLinks.of(Navigation.CUSTOMER_DEVELOPMENT);
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

    private Component[] heads(ProcessGuide guide) {
        var parts = new ArrayList<Component>();
        parts.add(guide.eye());
        actions.forEach(action -> action.head(this::changed).ifPresent(parts::add));
        parts.add(newButton());
        return parts.toArray(Component[]::new);
    }

    private Component[] batches() {
        var parts = new ArrayList<Component>();
        actions.forEach(action -> action.batch(this::ticked, this::changed).ifPresent(parts::add));
        parts.add(new ReleaseButton(prospects, this::ticked, this::changed));
        return parts.toArray(Component[]::new);
    }

    private List<ProspectRow> ticked() {
        return List.copyOf(grid.getSelectedItems());
    }

    private void columns() {
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addItemClickListener(click -> open(click.getItem().publicId()));
        ProspectColumns.ofPartner(grid, words).actions(row -> {
            var details = new Button(getTranslation("prospects.details"), _ -> open(row.publicId()));
            details.addClassName("pp-quiet");
            return details;
        });
    }

    private Button newButton() {
        var button = new Button(getTranslation("prospects.register"), Icons.PLUS.create(), _ -> open(NEW));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private EmptyState nothing() {
        return new EmptyState(
                Icons.EMPTY,
                getTranslation("prospects.none"),
                getTranslation("prospects.none.next"),
                new Button(getTranslation("prospects.register"), Icons.PLUS.create(), _ -> open(NEW)));
    }
}
