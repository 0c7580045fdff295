package io.partnerportal.ownsecurity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.lists.Columns;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.lists.ListPage;
import io.partnerportal.lists.ResultList;
import io.partnerportal.ownsecurity.Device;
import io.partnerportal.ownsecurity.OwnAttempt;
import io.partnerportal.ownsecurity.OwnSignInQueries;
import io.partnerportal.ownsecurity.OwnSignInService;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the reader is signed in, with a way to end it, and who tried to be (登录设备与历史). */
@Route("my-sign-ins")
@PageTitle("identity.nav.my-sign-ins")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.OWN_SECURITY)
class MySignInsView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;

    private final transient OwnSignInQueries queries;
    private final transient OwnSignInService service;
    private final Grid<OwnAttempt> history = new Grid<>();
    private final ResultList<OwnAttempt> list;
    private final OpenSignIns open;

    MySignInsView(OwnSignInQueries queries, OwnSignInService service) {
        this.queries = queries;
        this.service = service;
        this.list = new ResultList<>(history, OwnAttempt::id, nothing());
        this.open = new OpenSignIns(service, this::load);
        var card = new Div(new H2(getTranslation("ownsecurity.open")), open);
        card.addClassName("pp-card");
        columns();
        var heading = new H2(getTranslation("ownsecurity.history"));
        heading.addClassName("pp-section-title");
        getContent()
                .actions(new Button(getTranslation("ownsecurity.end-others"), _ -> askBeforeEnding()))
                .above(SecurityTabs.at(Navigation.MY_SIGN_INS), card, heading)
                .list(list);
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(
                getTranslation("identity.nav.my-sign-ins"), getTranslation("ownsecurity.my-sign-ins.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        open.show(queries.open());
        list.show(OwnAttempt.Key.NEWEST, queries::history, OwnAttempt::key);
    }

    private void askBeforeEnding() {
        new Confirmation(getTranslation("ownsecurity.end-others.question"))
                .consequence(getTranslation("ownsecurity.end-others.consequence"))
                .onDestroy(getTranslation("ownsecurity.end-others"), () -> {
                    service.endOthers();
                    Notices.done("ownsecurity.ended");
                    load();
                })
                .open();
    }

    private void columns() {
        var columns = new Columns<>(history);
        columns.instant("time", getTranslation("ownsecurity.time"), OwnAttempt::happenedAt);
        columns.status(
                        "outcome",
                        getTranslation("ownsecurity.outcome"),
                        row -> row.outcome().isFailure() ? Severity.DANGER : Severity.SUCCESS,
                        row -> getTranslation("ownsecurity.outcome." + row.outcome()))
                .setWidth("11rem");
        columns.text("device", getTranslation("ownsecurity.device"), row -> name(row.device()));
        columns.text("address", getTranslation("ownsecurity.address"), OwnAttempt::address);
    }

    /** The browser and the system, as far as they are known. */
    static String name(Device device) {
        return Stream.of(device.browser(), device.system())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private EmptyState nothing() {
        return new EmptyState(Icons.EMPTY, getTranslation("ownsecurity.history.none"), "");
    }
}
