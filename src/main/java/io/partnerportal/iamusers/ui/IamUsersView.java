package io.partnerportal.iamusers.ui;

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
import io.partnerportal.iamusers.IamUserQueries;
import io.partnerportal.iamusers.IamUserRow;
import io.partnerportal.iamusers.IamUserService;
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
import io.partnerportal.protection.Protection;
import io.partnerportal.uikit.FilterValues;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** The IAM users of the reader's account (我的 IAM 用户): the list, and beside it one of them or a new one. */
@Route("iam-users/:id?")
@PageTitle("identity.nav.iam-users")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.IAM_USERS)
class IamUsersView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final String NEW = "new";

    private final transient IamUserQueries queries;
    private final transient IamUserService users;
    private final transient Protection protection;
    private final FilterBar filters = new FilterBar(this::load);
    private final ResultList<IamUserRow> list;
    private final ListFooter footer = new ListFooter();

    IamUsersView(
            IamUserQueries queries,
            IamUserService users,
            Protection protection,
            ListExport<String, IamUserRow> iamUserExport,
            Preferences preferences) {
        this.queries = queries;
        this.users = users;
        this.protection = protection;
        var grid = new Grid<IamUserRow>();
        this.list = new ResultList<>(grid, IamUserRow::publicId, nothing())
                .filteredBy(filters)
                .countedBy(footer);
        filters.visible(Filter.text("q", getTranslation("iamusers.search")));
        columns(new Columns<>(grid));
        list.onOpen(row -> open(row.publicId()));
        getContent()
                .actions(newButton())
                .above(new NoticeBar(Severity.INFO, getTranslation("iamusers.notice")), filters)
                .tools(new GridTools("iam-users", grid, preferences)
                        .with(iamUserExport.menu(() -> text(filters.values()), filters::asked)))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(getTranslation("identity.nav.iam-users"), getTranslation("iamusers.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, this::showNone);
    }

    private void load(FilterValues values) {
        var text = text(values);
        list.show("", (after, limit) -> queries.page(text, after, limit), IamUserRow::name);
    }

    private static String text(FilterValues values) {
        return values.text("q").orElse("");
    }

    private void show(String id) {
        if (id.equals(NEW)) {
            list.mark(Optional.empty());
            var form = new NewIamUserForm(users, this::changed).panel();
            getContent().open(new DetailPanel(getTranslation("iamusers.new"), () -> open("")).body(form));
            return;
        }
        PublicId.parse(id).flatMap(queries::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("iamusers.not-found");
            open("");
        });
    }

    private void show(IamUserRow row) {
        list.mark(Optional.of(row));
        getContent().open(new IamUserDetail(row, users, protection, this::changed).panel(() -> open("")));
    }

    private void showNone() {
        list.mark(Optional.empty());
        getContent().close();
    }

    private void changed() {
        load(filters.values());
        open("");
    }

    private void open(String id) {
        var page = PortalLinks.of(Navigation.IAM_USERS);
        UI.getCurrent()
                .navigate(
                        id.isEmpty() ? page : page + "/" + id, filters.values().query());
    }

    private void columns(Columns<IamUserRow> columns) {
        columns.text("name", getTranslation("iamusers.name"), IamUserRow::name);
        columns.text("displayName", getTranslation("iamusers.display-name"), IamUserRow::displayName);
        columns.masked("email", getTranslation("iamusers.email"), IamUserRow::email, Masking::email);
        columns.status(
                "status",
                getTranslation("iamusers.status"),
                row -> row.status() == UserStatus.ACTIVE ? Severity.SUCCESS : Severity.NEUTRAL,
                row -> getTranslation("iamusers.status." + row.status()));
        columns.instant("lastSignIn", getTranslation("iamusers.last-sign-in"), IamUserRow::lastSignIn);
        columns.instant("created", getTranslation("iamusers.created-at"), IamUserRow::createdAt);
    }

    private Button newButton() {
        var button = new Button(getTranslation("iamusers.new"), Icons.PLUS.create(), _ -> open(NEW));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private EmptyState nothing() {
        return new EmptyState(Icons.EMPTY, getTranslation("iamusers.none"), getTranslation("iamusers.none.next"));
    }
}
