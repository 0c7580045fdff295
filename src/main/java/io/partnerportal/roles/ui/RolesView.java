package io.partnerportal.roles.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.Columns;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.lists.ListFooter;
import io.partnerportal.lists.ListPage;
import io.partnerportal.lists.ResultList;
import io.partnerportal.roles.RoleQueries;
import io.partnerportal.roles.RoleRow;
import io.partnerportal.roles.RoleService;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PageTabs;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Roles (角色管理): the system's and the organisation's own, and beside them what the chosen one opens. */
@Route("roles/:id?")
@PageTitle("identity.nav.roles")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.ROLES)
class RolesView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final String NEW = "new";

    private final transient RoleQueries queries;
    private final transient RoleService roles;
    private final transient FormDrafts drafts;
    private final Grid<RoleRow> grid = new Grid<>();
    private final ResultList<RoleRow> list = new ResultList<>(grid, RoleRow::publicId, new Paragraph());
    private final ListFooter footer = new ListFooter();

    RolesView(RoleQueries queries, RoleService roles, FormDrafts drafts, CurrentCaller caller) {
        this.queries = queries;
        this.roles = roles;
        this.drafts = drafts;
        columns();
        list.onOpen(row -> open(row.publicId()));
        var create = new Button(getTranslation("roles.new"), Icons.PLUS.create(), _ -> open(NEW));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .actions(create)
                .above(PageTabs.ofGroup(Navigation.ROLES, caller.get()))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(getTranslation("identity.nav.roles"), getTranslation("roles.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, this::showNone);
    }

    private void load() {
        var all = queries.all();
        list.show(() -> all);
        footer.count(all.size());
    }

    private void show(String id) {
        if (id.equals(NEW)) {
            list.mark(Optional.empty());
            form(getTranslation("roles.new"), null);
            return;
        }
        PublicId.parse(id).flatMap(queries::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("roles.not-found");
            open("");
        });
    }

    private void show(RoleRow row) {
        list.mark(Optional.of(row));
        var detail = new RoleDetail(row, queries, roles, () -> form(RoleNames.of(row), row), () -> open(""));
        getContent().open(detail.panel(() -> open("")));
    }

    private void form(String title, @Nullable RoleRow row) {
        var form = new RoleForm(roles, queries, drafts, row, this::saved, () -> cancelled(row));
        getContent().open(new DetailPanel(title, () -> open("")).body(form.panel()));
    }

    /** The address stays the same where an edit is given up, so the detail is shown from here, as it is now. */
    private void cancelled(@Nullable RoleRow row) {
        if (row == null) {
            open("");
        } else {
            show(row.publicId());
        }
    }

    private void saved(PublicId role) {
        load();
        open(role.value());
        queries.find(role).ifPresent(this::show);
    }

    private void showNone() {
        list.mark(Optional.empty());
        getContent().close();
    }

    private void open(String id) {
        UI.getCurrent().navigate(id.isEmpty() ? PortalLinks.roles() : PortalLinks.roles() + "/" + id);
    }

    private void columns() {
        var columns = new Columns<>(grid);
        columns.text("name", getTranslation("roles.name"), RoleNames::of);
        columns.status(
                "kind",
                getTranslation("roles.kind"),
                row -> row.systemRole() == null ? Severity.INFO : Severity.NEUTRAL,
                row -> getTranslation(RoleNames.kindKey(row)));
        columns.text(
                        "note",
                        getTranslation("roles.note"),
                        row -> row.systemRole() == null
                                ? row.note()
                                : getTranslation(RoleNames.purposeKey(row.systemRole())))
                .setWidth("18rem");
        columns.count("holders", getTranslation("roles.holders"), row -> (long) row.holders());
    }
}
