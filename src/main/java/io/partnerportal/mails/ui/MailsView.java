package io.partnerportal.mails.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.exports.ListExport;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.lists.Filter;
import io.partnerportal.lists.FilterBar;
import io.partnerportal.lists.GridTools;
import io.partnerportal.lists.ListFooter;
import io.partnerportal.lists.ListPage;
import io.partnerportal.lists.ResultList;
import io.partnerportal.mails.MailFilter;
import io.partnerportal.mails.MailQueries;
import io.partnerportal.mails.MailRow;
import io.partnerportal.mails.MailService;
import io.partnerportal.mails.MailStatus;
import io.partnerportal.smtp.Mailbox;
import io.partnerportal.uikit.FilterValues;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Mail delivery (邮件投递) for the operator: how far each mail is and what the server said; beside it one of them. */
@Route("operator/mails/:id?")
@PageTitle("identity.nav.operator-mails")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.OPERATE_MAILS)
class MailsView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;

    private final transient MailQueries queries;
    private final transient MailService mails;
    private final FilterBar filters = new FilterBar(this::load);
    private final ResultList<MailRow> list;
    private final ListFooter footer = new ListFooter();

    MailsView(
            MailQueries queries,
            MailService mails,
            Mailbox mailbox,
            ListExport<MailFilter, MailRow> export,
            Preferences preferences) {
        this.queries = queries;
        this.mails = mails;
        var grid = new Grid<MailRow>();
        new MailColumns().addTo(grid);
        list = new ResultList<>(grid, MailRow::publicId, nothing())
                .filteredBy(filters)
                .countedBy(footer)
                .onOpen(row -> open(row.publicId()));
        filters.visible(Filter.text("recipient", getTranslation("mails.recipient")), status());
        getContent()
                .actions(testButton())
                .above(server(mailbox), filters)
                .tools(new GridTools("mails", grid, preferences)
                        .with(export.menu(() -> filter(filters.values()), filters::asked)))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(getTranslation("identity.nav.operator-mails"), getTranslation("mails.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, this::showNone);
    }

    private void load(FilterValues values) {
        var filter = filter(values);
        list.show(MailRow.Key.NEWEST, (after, limit) -> queries.page(filter, after, limit), MailRow::key);
    }

    private static MailFilter filter(FilterValues values) {
        return new MailFilter(
                values.text("recipient").orElse(""),
                values.choice("status", MailStatus.class).orElse(null));
    }

    private void show(String id) {
        PublicId.parse(id).flatMap(queries::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("mails.not-found");
            open("");
        });
    }

    private void show(MailRow row) {
        list.mark(Optional.of(row));
        getContent().open(new MailDetail(row, mails, this::changed).panel(() -> open("")));
    }

    private void showNone() {
        list.mark(Optional.empty());
        getContent().close();
    }

    private void changed(String id) {
        load(filters.values());
        PublicId.parse(id).flatMap(queries::find).ifPresent(this::show);
    }

    private void open(String id) {
        var address = id.isEmpty() ? PortalLinks.mails() : PortalLinks.mails() + "/" + id;
        UI.getCurrent().navigate(address, filters.values().query());
    }

    /** Where mails go; while there is nowhere, that they wait and what to do about it. */
    private Component server(Mailbox mailbox) {
        if (mailbox.isOpen()) {
            return new NoticeBar(Severity.INFO, getTranslation("mails.server.mailbox"))
                    .link(getTranslation("smtp.mailbox.title"), "mailbox");
        }
        return queries.server()
                .map(server -> new NoticeBar(Severity.INFO, getTranslation("mails.server", server)))
                .orElseGet(() -> new NoticeBar(Severity.WARNING, getTranslation("mails.server.none")));
    }

    private Button testButton() {
        return new Button(
                getTranslation("mails.test-send"), _ -> new TestMailDialog(mails, () -> load(filters.values())).open());
    }

    private Filter<MailStatus> status() {
        return Filter.choice(
                        "status",
                        getTranslation("mails.status"),
                        List.of(MailStatus.values()),
                        MailStatus::name,
                        status -> getTranslation("mails.status." + status))
                .inLog(status -> "mails.status." + status);
    }

    private EmptyState nothing() {
        return new EmptyState(Icons.EMPTY, getTranslation("mails.none"), getTranslation("mails.none.next"));
    }
}
