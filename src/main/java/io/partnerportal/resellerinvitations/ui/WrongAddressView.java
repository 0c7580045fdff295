package io.partnerportal.resellerinvitations.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.identity.Open;
import io.partnerportal.resellerinvitations.ResellerLinkService;
import io.partnerportal.uikit.TranslatedTitle;

/** Says that an invitation went to a wrong address; only the button does, since mail programs open links by themselves. */
@Route(value = "become-reseller/:id/:token/report", autoLayout = false)
@PageTitle("resellerinvitations.visitor.report")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
@StyleSheet("context://plain.css")
@Open("the link of the mail stands in; wrong ones are counted by network")
class WrongAddressView extends VisitorCard {

    private static final long serialVersionUID = 1;

    private final transient ResellerLinkService door;

    WrongAddressView(ResellerLinkService door) {
        this.door = door;
    }

    @Override
    protected void start() {
        var seen = door.received(id(), token());
        begin(
                "resellerinvitations.visitor.report",
                text("resellerinvitations.visitor.report-text", seen.recipient(), seen.distributor()),
                new BusyButton(getTranslation("resellerinvitations.visitor.report-do"), () -> attempt(this::report))
                        .primary());
    }

    private void report() {
        door.report(id(), token());
        tell("resellerinvitations.visitor.report", text("resellerinvitations.visitor.reported"));
    }
}
