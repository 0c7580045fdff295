package io.partnerportal.resellers.ui;

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
import io.partnerportal.members.PersonChoice;
import io.partnerportal.resellers.ResellerFilter;
import io.partnerportal.resellers.ResellerRow;
import io.partnerportal.uikit.FilterValues;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PageTabs;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;

/** A distributor's resellers (我的云经销商): the list, and beside it the one the address names. */
@Route("sales/resellers/:id?")
@PageTitle("identity.nav.resellers")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.RESELLERS)
class ResellersView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final int MOST_COUNTED = 1000;

    private final transient ResellerDoors doors;
    private final FilterBar filters = new FilterBar(this::load);
    private final Grid<ResellerRow> grid = new Grid<>();
    private final ResultList<ResellerRow> list;
    private final ListFooter footer = new ListFooter();
    private final ManagerButtons buttons;

    ResellersView(ResellerDoors doors, ListExport<ResellerFilter, ResellerRow> export, Preferences preferences) {
        this.doors = doors;
        this.list = new ResultList<>(grid, ResellerRow::publicId, nothing()).filteredBy(filters);
        this.buttons = new ManagerButtons(doors, grid, this::changed);
        filters.visible(Filter.text("q", getTranslation("resellers.search")), manager(), unassigned())
                .more(
                        Filter.text("id", getTranslation("resellers.id")),
                        Filter.day("from", getTranslation("resellers.since-from")),
                        Filter.day("until", getTranslation("resellers.since-until")));
        ResellerColumns.addTo(grid, this::open);
        grid.addItemClickListener(click -> open(click.getItem()));
        if (doors.mayManage()) {
            getContent().actions(invite());
        }
        getContent()
                .above(
                        PageTabs.of(
                                Navigation.RESELLERS,
                                getTranslation("resellers.own"),
                                Navigation.RESELLERS,
                                doors.caller().get()),
                        filters)
                .tools(
                        buttons,
                        new GridTools("resellers", grid, preferences)
                                .with(export.menu(() -> filter(filters.values()), filters::asked)))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(getTranslation("identity.nav.resellers"), getTranslation("resellers.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, getContent()::close);
    }

    private static ResellerFilter filter(FilterValues values) {
        return new ResellerFilter(
                values.text("q").orElse(""),
                values.text("id").orElse(""),
                values.day("from").orElse(null),
                values.day("until").orElse(null),
                values.text("manager").flatMap(PublicId::parse).orElse(null),
                values.flag("unassigned"));
    }

    private void load(FilterValues values) {
        var filter = filter(values);
        grid.deselectAll();
        var few = list.show(
                ResellerRow.Key.NEWEST, (after, limit) -> doors.queries().page(filter, after, limit), ResellerRow::key);
        footer.count(few.orElseGet(() -> doors.queries().count(filter, MOST_COUNTED)), MOST_COUNTED);
    }

    private void show(String id) {
        PublicId.parse(id).flatMap(doors.queries()::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("resellers.not-found");
            open("");
        });
    }

    private void show(ResellerRow row) {
        getContent()
                .open(new ResellerDetail(doors, row, () -> {
                            load(filters.values());
                            show(row.publicId());
                        })
                        .panel(() -> open("")));
    }

    private void changed() {
        load(filters.values());
    }

    private void open(ResellerRow row) {
        open(row.publicId());
    }

    private void open(String id) {
        var page = PortalLinks.of(Navigation.RESELLERS);
        UI.getCurrent()
                .navigate(
                        id.isEmpty() ? page : page + "/" + id, filters.values().query());
    }

    private Filter<PersonChoice> manager() {
        return Filter.choice(
                "manager",
                getTranslation("resellers.manager"),
                doors.queries().managerChoices(),
                PersonChoice::publicId,
                PersonChoice::displayName);
    }

    private Filter<Boolean> unassigned() {
        return Filter.flag("unassigned", getTranslation("resellers.unassigned"));
    }

    private Button invite() {
        var button = new Button(
                getTranslation("resellers.invite"),
                Icons.PLUS.create(),
                _ -> UI.getCurrent().navigate(PortalLinks.of(Navigation.RESELLER_INVITATIONS) + "/new"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private EmptyState nothing() {
        return new EmptyState(Icons.EMPTY, getTranslation("resellers.none"), getTranslation("resellers.none.next"));
    }
}
