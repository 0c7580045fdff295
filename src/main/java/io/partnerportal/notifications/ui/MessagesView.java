package io.partnerportal.notifications.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.lists.Filter;
import io.partnerportal.lists.FilterBar;
import io.partnerportal.lists.ListFooter;
import io.partnerportal.lists.ListPage;
import io.partnerportal.lists.ResultList;
import io.partnerportal.notifications.MessageCategory;
import io.partnerportal.notifications.MessageFilter;
import io.partnerportal.notifications.MessageQueries;
import io.partnerportal.notifications.MessageRow;
import io.partnerportal.notifications.MessageService;
import io.partnerportal.notifications.MessagesSeen;
import io.partnerportal.uikit.FilterValues;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** The message centre (消息中心): what the portal told its reader; beside it one message, which is read by opening it. */
@Route("messages/:id?")
@PageTitle("identity.nav.messages")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.MESSAGES)
class MessagesView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final String READ = "read";
    private static final String UNREAD = "unread";

    private final transient MessageQueries queries;
    private final transient MessageService messages;
    private final FilterBar filters = new FilterBar(this::load);
    private final ResultList<MessageRow> list;
    private final ListFooter footer = new ListFooter();

    MessagesView(MessageQueries queries, MessageService messages) {
        this.queries = queries;
        this.messages = messages;
        var grid = new Grid<MessageRow>();
        new MessageColumns().addTo(grid);
        list = new ResultList<>(grid, MessageRow::publicId, nothing())
                .filteredBy(filters)
                .countedBy(footer)
                .onOpen(row -> open(row.publicId()));
        filters.visible(category(), state());
        getContent().actions(allRead()).above(filters).list(list, footer).onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(getTranslation("identity.nav.messages"), getTranslation("notifications.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var id = event.getRouteParameters().get("id");
        id.flatMap(PublicId::parse).ifPresent(this::read);
        filters.follow(event.getLocation().getQueryParameters());
        id.ifPresentOrElse(this::show, this::showNone);
    }

    /** Before the list is read, so that it shows the message as read already. */
    private void read(PublicId id) {
        if (messages.markRead(id)) {
            list.refresh();
            MessagesSeen.tell(UI.getCurrent());
        }
    }

    private void load(FilterValues values) {
        var filter = new MessageFilter(
                values.choice("category", MessageCategory.class).orElse(null),
                values.text("state").map(READ::equals).orElse(null));
        list.show(MessageRow.Key.NEWEST, (after, limit) -> queries.page(filter, after, limit), MessageRow::key);
    }

    private void show(String id) {
        PublicId.parse(id).flatMap(queries::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("notifications.not-found");
            open("");
        });
    }

    private void show(MessageRow row) {
        list.mark(Optional.of(row));
        getContent()
                .open(new DetailPanel(getTranslation(row.titleKey(), row.values()), () -> open(""))
                        .body(new MessageDetail(row)));
    }

    private void showNone() {
        list.mark(Optional.empty());
        getContent().close();
    }

    private BusyButton allRead() {
        return new BusyButton(getTranslation("notifications.all-read"), () -> {
            messages.markAllRead();
            load(filters.values());
            MessagesSeen.tell(UI.getCurrent());
            Notices.done("notifications.all-read.done");
        });
    }

    private void open(String id) {
        var address = id.isEmpty() ? PortalLinks.messages() : PortalLinks.messages() + "/" + id;
        UI.getCurrent().navigate(address, filters.values().query());
    }

    private Filter<MessageCategory> category() {
        return Filter.choice(
                "category",
                getTranslation("notifications.category"),
                List.of(MessageCategory.values()),
                MessageCategory::name,
                category -> getTranslation("notifications.category." + category));
    }

    private Filter<String> state() {
        return Filter.choice(
                "state",
                getTranslation("notifications.state"),
                List.of(UNREAD, READ),
                state -> state,
                state -> getTranslation("notifications.state." + state));
    }

    private EmptyState nothing() {
        return new EmptyState(
                Icons.BELL, getTranslation("notifications.none"), getTranslation("notifications.none.next"));
    }
}
