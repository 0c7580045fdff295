package io.partnerportal.members.ui;

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
import io.partnerportal.accounts.UserStatus;
import io.partnerportal.exports.ListExport;
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
import io.partnerportal.members.MemberFilter;
import io.partnerportal.members.MemberRow;
import io.partnerportal.roles.Role;
import io.partnerportal.uikit.FilterValues;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PageTabs;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Members (人员管理): the list, and beside it the one the address names or a new one. */
@Route("members/:id?")
@PageTitle("identity.nav.members")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.MEMBERS)
class MembersView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final String NEW = "new";
    private static final int MOST_COUNTED = 1000;

    private final transient MemberDoors doors;
    private final FilterBar filters = new FilterBar(this::load);
    private final Grid<MemberRow> grid = new Grid<>();
    private final ResultList<MemberRow> list;
    private final ListFooter footer = new ListFooter();

    MembersView(MemberDoors doors, ListExport<MemberFilter, MemberRow> export, Preferences preferences) {
        this.doors = doors;
        this.list = new ResultList<>(grid, MemberRow::publicId, nothing()).filteredBy(filters);
        filters.visible(Filter.text("q", getTranslation("members.search")), status(), role());
        MemberColumns.addTo(grid);
        list.onOpen(row -> open(row.publicId()));
        getContent()
                .actions(newButton())
                .above(PageTabs.ofGroup(Navigation.MEMBERS, doors.caller().get()), filters)
                .tools(new GridTools("members", grid, preferences)
                        .with(export.menu(() -> filter(filters.values()), filters::asked)))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(getTranslation("identity.nav.members"), getTranslation("members.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, this::showNone);
    }

    private void load(FilterValues values) {
        var filter = filter(values);
        var few = list.show("", (after, limit) -> doors.queries().page(filter, after, limit), MemberRow::name);
        footer.count(few.orElseGet(() -> doors.queries().count(filter, MOST_COUNTED)), MOST_COUNTED);
    }

    private static MemberFilter filter(FilterValues values) {
        return new MemberFilter(
                values.text("q").orElse(""),
                values.choice("status", UserStatus.class)
                        .filter(status -> status != UserStatus.DELETED)
                        .orElse(null),
                values.text("role").flatMap(PublicId::parse).orElse(null));
    }

    private void show(String id) {
        if (id.equals(NEW)) {
            list.mark(Optional.empty());
            getContent()
                    .open(new DetailPanel(getTranslation("members.new"), () -> open(""))
                            .body(new NewMemberSteps(doors, this::created, () -> open(""))));
            return;
        }
        PublicId.parse(id).flatMap(doors.queries()::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("members.not-found");
            open("");
        });
    }

    private void show(MemberRow row) {
        list.mark(Optional.of(row));
        var forms = new MemberForms(doors, row, () -> changed(row.key()), () -> show(row.publicId()));
        getContent().open(new MemberDetail(doors, row, forms, this::ask).panel(() -> open("")));
    }

    private void ask(MemberDetail.Step step) {
        getContent().open(new DetailPanel(step.title(), () -> open("")).body(step.form()));
    }

    private void showNone() {
        list.mark(Optional.empty());
        getContent().close();
    }

    private void changed(PublicId id) {
        load(filters.values());
        if (doors.queries().find(id).isPresent()) {
            show(id.value());
        } else {
            open("");
        }
    }

    private void created(String name) {
        load(filters.values());
        doors.queries().page(new MemberFilter(name, null, null), "", MOST_COUNTED).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .ifPresentOrElse(row -> open(row.publicId()), () -> open(""));
    }

    private void open(String id) {
        var address = id.isEmpty() ? PortalLinks.members() : PortalLinks.members() + "/" + id;
        UI.getCurrent().navigate(address, filters.values().query());
    }

    private Filter<UserStatus> status() {
        return Filter.choice(
                        "status",
                        getTranslation("members.status"),
                        List.of(UserStatus.ACTIVE, UserStatus.DISABLED),
                        UserStatus::name,
                        status -> getTranslation("members.status." + status))
                .inLog(status -> "members.status." + status);
    }

    private Filter<Role> role() {
        return Filter.choice(
                        "role", getTranslation("members.role"), doors.roles().choices(), Role::publicId, RoleWords::of)
                .inLog(Role::inLog);
    }

    private Button newButton() {
        var button = new Button(getTranslation("members.new"), Icons.PLUS.create(), _ -> open(NEW));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private EmptyState nothing() {
        return new EmptyState(
                Icons.EMPTY,
                getTranslation("members.none"),
                getTranslation("members.none.next"),
                new Button(getTranslation("members.new"), Icons.PLUS.create(), _ -> open(NEW)));
    }
}
