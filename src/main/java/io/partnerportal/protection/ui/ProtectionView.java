package io.partnerportal.protection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.identity.Permission;
import io.partnerportal.protection.Protection;
import io.partnerportal.protection.ProtectionService;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PageHeader;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.StatusBadge;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;

/** Whether sensitive operations of the reader's account need a code (敏感操作保护), and the switch. */
@Route("protection")
@PageTitle("identity.nav.protection")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.PROTECTION_SWITCH)
class ProtectionView extends Div {

    private static final long serialVersionUID = 1;

    private final transient ProtectionService service;
    private final transient Protection protection;
    private final Div card = new Div();

    ProtectionView(ProtectionService service, Protection protection) {
        this.service = service;
        this.protection = protection;
        card.addClassName("pp-card");
        var cards = new Div(card);
        cards.addClassName("pp-cards-narrow");
        addClassName("pp-page");
        add(new PageHeader(getTranslation("identity.nav.protection"), getTranslation("protection.purpose")), cards);
        show();
    }

    private void show() {
        var on = service.isOn();
        card.removeAll();
        card.add(
                new H2(getTranslation("protection.title")),
                new StatusBadge(
                        on ? Severity.SUCCESS : Severity.NEUTRAL,
                        getTranslation(on ? "protection.on" : "protection.off")),
                new Paragraph(getTranslation("protection.text")),
                new Paragraph(getTranslation("protection.delivery")),
                new BusyButton(getTranslation(on ? "protection.turn-off" : "protection.turn-on"), () -> turn(!on)));
    }

    private void turn(boolean on) {
        protection.ask(ProtectionService.SWITCH, on, () -> {
            service.turn(on);
            Notices.done(on ? "protection.turned-on" : "protection.turned-off");
            show();
        });
    }
}
