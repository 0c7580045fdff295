package io.partnerportal.dashboard.ui;

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
import io.partnerportal.dashboard.AnnouncementFilter;
import io.partnerportal.dashboard.AnnouncementQueries;
import io.partnerportal.dashboard.AnnouncementRow;
import io.partnerportal.dashboard.AnnouncementService;
import io.partnerportal.dashboard.AnnouncementState;
import io.partnerportal.dashboard.AnnouncementText;
import io.partnerportal.drafts.Draft;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.exports.ListExport;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.DetailPanel;
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
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Announcements (公告) for the operator: what was, is and will be told to readers; beside it one of them or a new one. */
@Route("operator/announcements/:id?")
@PageTitle("identity.nav.operator-announcements")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.OPERATE_ANNOUNCEMENTS)
class AnnouncementsView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final String NEW = "new";
    private static final int DAYS_SHOWN = 7;

    private final transient AnnouncementQueries queries;
    private final transient AnnouncementService announcements;
    private final transient FormDrafts drafts;
    private final transient BusinessCalendar calendar;
    private final FilterBar filters = new FilterBar(this::load);
    private final ResultList<AnnouncementRow> list;
    private final ListFooter footer = new ListFooter();

    AnnouncementsView(
            AnnouncementQueries queries,
            AnnouncementService announcements,
            FormDrafts drafts,
            ListExport<AnnouncementFilter, AnnouncementRow> export,
            BusinessCalendar calendar,
            Preferences preferences) {
        this.queries = queries;
        this.announcements = announcements;
        this.drafts = drafts;
        this.calendar = calendar;
        var grid = new Grid<AnnouncementRow>();
        new AnnouncementColumns(queries::stateOf).addTo(grid);
        list = new ResultList<>(grid, AnnouncementRow::publicId, nothing())
                .filteredBy(filters)
                .countedBy(footer)
                .onOpen(row -> open(row.publicId()));
        filters.visible(Filter.text("q", getTranslation("dashboard.announcement.search")), state());
        getContent()
                .actions(newButton())
                .above(filters)
                .tools(new GridTools("announcements", grid, preferences)
                        .with(export.menu(() -> filter(filters.values()), filters::asked)))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(
                getTranslation("identity.nav.operator-announcements"),
                getTranslation("dashboard.announcements.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, this::showNone);
    }

    private void load(FilterValues values) {
        var filter = filter(values);
        list.show(Long.MAX_VALUE, (after, limit) -> queries.page(filter, after, limit), AnnouncementRow::id);
    }

    private static AnnouncementFilter filter(FilterValues values) {
        return new AnnouncementFilter(
                values.text("q").orElse(""),
                values.choice("state", AnnouncementState.class).orElse(null));
    }

    private void show(String id) {
        if (id.equals(NEW)) {
            list.mark(Optional.empty());
            getContent().open(newAnnouncement());
            return;
        }
        PublicId.parse(id).flatMap(queries::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("dashboard.announcement.not-found");
            open("");
        });
    }

    private void showNone() {
        list.mark(Optional.empty());
        getContent().close();
    }

    private void show(AnnouncementRow row) {
        list.mark(Optional.of(row));
        getContent()
                .open(new AnnouncementDetail(row, queries, announcements, drafts, getContent()::open, this::changed)
                        .panel(() -> open("")));
    }

    private DetailPanel newAnnouncement() {
        var today = calendar.today();
        var blank = new AnnouncementText(
                Severity.INFO, "", "", null, null, today, today.plusDays(DAYS_SHOWN - 1), Set.of());
        var draft = drafts.of("new-announcement");
        var form = new AnnouncementForm(
                blank,
                draft,
                getTranslation("dashboard.announcement.write"),
                wish -> write(wish, draft),
                () -> open(""));
        return new DetailPanel(getTranslation("dashboard.announcement.new"), () -> open("")).body(form);
    }

    private void write(AnnouncementText wish, Draft draft) {
        var id = announcements.write(wish);
        draft.forget();
        Notices.done("dashboard.announcement.written", wish.title());
        load(filters.values());
        open(id.value());
    }

    /** @param id of the one that is shown, which is at the same address as before; empty when it is gone */
    private void changed(String id) {
        load(filters.values());
        if (id.isEmpty()) {
            open("");
        } else {
            show(id);
        }
    }

    private void open(String id) {
        var address = id.isEmpty() ? PortalLinks.announcements() : PortalLinks.announcements() + "/" + id;
        UI.getCurrent().navigate(address, filters.values().query());
    }

    private Filter<AnnouncementState> state() {
        return Filter.choice(
                        "state",
                        getTranslation("dashboard.announcement.state"),
                        List.of(AnnouncementState.values()),
                        AnnouncementState::name,
                        state -> getTranslation("dashboard.announcement.state." + state))
                .inLog(state -> "dashboard.announcement.state." + state);
    }

    private Button newButton() {
        var button = new Button(getTranslation("dashboard.announcement.new"), Icons.PLUS.create(), _ -> open(NEW));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private EmptyState nothing() {
        return new EmptyState(
                Icons.BELL,
                getTranslation("dashboard.announcements.none"),
                getTranslation("dashboard.announcements.none.next"));
    }
}
