package io.partnerportal.directory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.accounts.AccountStatus;
import io.partnerportal.directory.AccountPanel;
import io.partnerportal.directory.ClosureService;
import io.partnerportal.directory.DirectoryFilter;
import io.partnerportal.directory.DirectoryQueries;
import io.partnerportal.directory.DirectoryRow;
import io.partnerportal.directory.DirectoryService;
import io.partnerportal.directory.SiteSettings;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.exports.ListExport;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Masking;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.Columns;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.lists.Filter;
import io.partnerportal.lists.FilterBar;
import io.partnerportal.lists.GridTools;
import io.partnerportal.lists.ListFooter;
import io.partnerportal.lists.ListPage;
import io.partnerportal.lists.ResultList;
import io.partnerportal.uikit.FilterValues;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Every account (账号) for the operator: the list, and beside it the one the address names. */
@Route("operator/accounts/:id?")
@PageTitle("identity.nav.operator-accounts")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.OPERATE_ACCOUNTS)
class AccountsView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final int MOST_COUNTED = 1000;

    private final transient DirectoryQueries queries;
    private final transient DirectoryService directory;
    private final transient ClosureService closures;
    private final transient SiteSettings sites;
    private final transient FormDrafts drafts;
    private final transient List<AccountPanel> panels;
    private final transient AccountWords words;
    private final FilterBar filters = new FilterBar(this::load);
    private final Grid<DirectoryRow> grid = new Grid<>();
    private final ResultList<DirectoryRow> list;
    private final ListFooter footer = new ListFooter();

    AccountsView(
            DirectoryQueries queries,
            DirectoryService directory,
            ClosureService closures,
            SiteSettings sites,
            FormDrafts drafts,
            List<AccountPanel> panels,
            ListExport<DirectoryFilter, DirectoryRow> export,
            Preferences preferences) {
        this.queries = queries;
        this.directory = directory;
        this.closures = closures;
        this.sites = sites;
        this.drafts = drafts;
        this.panels = panels;
        this.words = new AccountWords(sites);
        this.list = new ResultList<>(grid, DirectoryRow::publicId, nothing()).filteredBy(filters);
        filters.visible(text(), kind(), status()).more(site());
        columns();
        list.onOpen(row -> open(row.publicId()));
        getContent()
                .above(filters)
                .tools(new GridTools("accounts", grid, preferences)
                        .with(export.menu(() -> filter(filters.values()), filters::asked)))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(getTranslation("identity.nav.operator-accounts"), getTranslation("directory.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, this::showNone);
    }

    private void load(FilterValues values) {
        var filter = filter(values);
        list.show("", (after, limit) -> queries.page(filter, after, limit), DirectoryRow::name);
        footer.count(queries.count(filter, MOST_COUNTED), MOST_COUNTED);
    }

    private static DirectoryFilter filter(FilterValues values) {
        return new DirectoryFilter(
                values.text("q").orElse(""),
                values.choice("kind", AccountKind.class).orElse(null),
                values.choice("status", AccountStatus.class).orElse(null),
                values.text("site").orElse(null));
    }

    private void show(String id) {
        PublicId.parse(id).flatMap(queries::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("directory.not-found");
            open("");
        });
    }

    private void show(DirectoryRow row) {
        list.mark(Optional.of(row));
        var detail = new AccountDetail(
                row, queries, directory, closures, sites, drafts, getContent()::open, () -> changed(row.publicId()));
        getContent().open(detail.panel(panels, () -> open("")));
    }

    private void showNone() {
        list.mark(Optional.empty());
        getContent().close();
    }

    private void changed(String id) {
        list.refresh();
        show(id);
    }

    private void open(String id) {
        var address = id.isEmpty() ? PortalLinks.accounts() : PortalLinks.accounts() + "/" + id;
        UI.getCurrent().navigate(address, filters.values().query());
    }

    private Filter<String> text() {
        return Filter.text("q", getTranslation("directory.search"));
    }

    private Filter<AccountKind> kind() {
        return Filter.choice(
                        "kind",
                        getTranslation("directory.kind"),
                        List.of(AccountKind.values()),
                        AccountKind::name,
                        words::kind)
                .inLog(kind -> "directory.kind." + kind);
    }

    private Filter<AccountStatus> status() {
        return Filter.choice(
                        "status",
                        getTranslation("directory.status"),
                        List.of(AccountStatus.values()),
                        AccountStatus::name,
                        words::status)
                .inLog(status -> "directory.status." + status);
    }

    private Filter<String> site() {
        return Filter.choice("site", getTranslation("directory.site"), sites.keys(), key -> key, words::site)
                .inLog(key -> key);
    }

    private void columns() {
        var columns = new Columns<>(grid);
        columns.text("account", getTranslation("directory.account"), DirectoryRow::name)
                .setFlexGrow(0);
        columns.text("name", getTranslation("directory.name"), DirectoryRow::displayName)
                .setWidth("14rem");
        columns.text("kind", getTranslation("directory.kind"), row -> words.kind(row.kind()))
                .setWidth("7rem")
                .setFlexGrow(0);
        columns.status(
                "status",
                getTranslation("directory.status"),
                row -> AccountWords.severity(row.status()),
                row -> words.status(row.status()));
        columns.text("site", getTranslation("directory.site"), row -> words.site(row.site()));
        columns.masked("email", getTranslation("directory.email"), DirectoryRow::email, Masking::email);
        columns.count("users", getTranslation("directory.users"), row -> (long) row.users());
        columns.instant("created", getTranslation("directory.created"), DirectoryRow::createdAt);
    }

    private EmptyState nothing() {
        return new EmptyState(Icons.EMPTY, getTranslation("directory.none"), getTranslation("directory.none.next"));
    }
}
