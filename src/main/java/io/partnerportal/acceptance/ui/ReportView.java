package io.partnerportal.acceptance.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.partnerportal.acceptance.InvitationDoor;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.identity.Open;
import io.partnerportal.uikit.TranslatedTitle;

/** Lets whoever got an invitation that is not theirs say so. Opening it does nothing: programs follow links too. */
@Route(value = "join/:id/:token/report", autoLayout = false)
@PageTitle("acceptance.report.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
@StyleSheet("context://plain.css")
@Open("whoever gets a mail that is not theirs has no account; the link stands in")
class ReportView extends InvitationCard {

    private static final long serialVersionUID = 1;

    private final transient InvitationDoor door;

    ReportView(InvitationDoor door) {
        this.door = door;
    }

    @Override
    protected void start() {
        var buttons = new Div(
                new BusyButton(getTranslation("acceptance.report.submit"), () -> attempt(this::report)).primary());
        buttons.addClassName("pp-form-buttons");
        show(getTranslation("acceptance.report.title"), text("acceptance.report.text"), buttons);
    }

    private void report() {
        door.report(id(), token());
        show(getTranslation("acceptance.report.title"), text("acceptance.report.done"));
    }
}
