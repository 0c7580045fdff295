package io.partnerportal.facts.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.exports.ListExport;
import io.partnerportal.facts.FactAccount;
import io.partnerportal.facts.FactFilter;
import io.partnerportal.facts.FactKind;
import io.partnerportal.facts.FactQueries;
import io.partnerportal.facts.FactRow;
import io.partnerportal.facts.FactService;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BusinessCalendar;
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
import io.partnerportal.uikit.CopyableId;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.FilterValues;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Facts about accounts (客户事实) for the operator: what was recorded, and beside it all of one account. */
@Route("operator/facts/:id?")
@PageTitle("identity.nav.operator-facts")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.OPERATE_FACTS)
class FactsView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final String NEW = "new";

    private final transient FactQueries queries;
    private final transient FactService service;
    private final transient FormDrafts drafts;
    private final transient BusinessCalendar calendar;
    private final transient FactWords words = new FactWords();
    private final FilterBar filters = new FilterBar(this::load);
    private final Grid<FactRow> grid = new Grid<>();
    private final ResultList<FactRow> list;
    private final ListFooter footer = new ListFooter();

    FactsView(
            FactQueries queries,
            FactService service,
            FormDrafts drafts,
            BusinessCalendar calendar,
            ListExport<FactFilter, FactRow> export,
            Preferences preferences) {
        this.queries = queries;
        this.service = service;
        this.drafts = drafts;
        this.calendar = calendar;
        this.list = new ResultList<>(grid, FactRow::publicId, nothing())
                .filteredBy(filters)
                .countedBy(footer);
        filters.visible(
                Filter.text("q", getTranslation("facts.search")),
                kind(),
                Filter.day("day", getTranslation("facts.holds-on")));
        columns();
        list.onOpen(row -> open(row.accountPublicId()));
        getContent()
                .actions(newButton())
                .above(filters)
                .tools(new GridTools("facts", grid, preferences)
                        .with(export.menu(() -> filter(filters.values()), filters::asked)))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(getTranslation("identity.nav.operator-facts"), getTranslation("facts.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, this::showNone);
    }

    private void load(FilterValues values) {
        var filter = filter(values);
        list.show(Long.MAX_VALUE, (after, limit) -> queries.page(filter, after, limit), FactRow::id);
    }

    private static FactFilter filter(FilterValues values) {
        return new FactFilter(
                values.text("q").orElse(""),
                values.choice("kind", FactKind.class).orElse(null),
                values.day("day").orElse(null));
    }

    private void showNone() {
        list.mark(Optional.empty());
        getContent().close();
    }

    private void show(String id) {
        if (id.equals(NEW)) {
            getContent().open(chooseAccount());
            return;
        }
        PublicId.parse(id).flatMap(queries::account).ifPresentOrElse(this::show, () -> {
            Notices.refused("facts.account-not-found");
            open("");
        });
    }

    private void show(FactAccount account) {
        var id = new PublicId(account.publicId());
        getContent()
                .open(new DetailPanel(account.displayName(), this::closeAndReload)
                        .body(
                                new Facts().add(getTranslation("facts.account"), new CopyableId(account.name())),
                                new AccountFactsPart(id, queries, service, drafts, calendar)));
    }

    private DetailPanel chooseAccount() {
        var field = new ComboBox<FactAccount>(getTranslation("facts.account"));
        field.setItems(
                query -> queries.accounts(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        field.setItemLabelGenerator(account -> "%s (%s)".formatted(account.displayName(), account.name()));
        field.setHelperText(getTranslation("facts.account-help"));
        field.setWidthFull();
        field.addValueChangeListener(change -> open(change.getValue().publicId()));
        return new DetailPanel(getTranslation("facts.record"), () -> open("")).body(field);
    }

    private void closeAndReload() {
        load(filters.values());
        open("");
    }

    private void open(String id) {
        var address = id.isEmpty() ? PortalLinks.facts() : PortalLinks.facts() + "/" + id;
        UI.getCurrent().navigate(address, filters.values().query());
    }

    private Filter<FactKind> kind() {
        return Filter.choice(
                        "kind", getTranslation("facts.kind"), List.of(FactKind.values()), FactKind::name, words::kind)
                .inLog(kind -> "facts.kind." + kind);
    }

    private void columns() {
        var today = calendar.today();
        var columns = new Columns<>(grid);
        columns.text("account", getTranslation("facts.account"), FactRow::account)
                .setFlexGrow(0);
        columns.masked("name", getTranslation("facts.name"), FactRow::displayName, Masking::name);
        columns.text("fact", getTranslation("facts.fact"), words::fact).setWidth("13rem");
        columns.status(
                "state",
                getTranslation("facts.state"),
                row -> FactWords.severity(row.stateOn(today)),
                row -> words.stateOn(row, today));
        columns.day("from", getTranslation("facts.from"), FactRow::validFrom);
        columns.day("until", getTranslation("facts.until"), FactRow::lastDay);
        columns.text("note", getTranslation("facts.note"), FactRow::note);
        columns.text("by", getTranslation("facts.by"), FactRow::recordedBy);
        columns.instant("recorded", getTranslation("facts.recorded-at"), FactRow::recordedAt);
    }

    private Button newButton() {
        var button = new Button(getTranslation("facts.record"), Icons.PLUS.create(), _ -> open(NEW));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private EmptyState nothing() {
        return new EmptyState(Icons.EMPTY, getTranslation("facts.none"), getTranslation("facts.none.next"));
    }
}
