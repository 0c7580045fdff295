package io.partnerportal.ownsecurity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.ownsecurity.OwnSecurityService;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PageHeader;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;

/** The reader's own way in (安全设置): password and second factor. */
@Route("security")
@PageTitle("identity.nav.security")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.OWN_SECURITY)
class SecurityView extends Div {

    private static final long serialVersionUID = 1;

    private final transient OwnSecurityService security;
    private final Div password = new Div();

    SecurityView(OwnSecurityService security) {
        this.security = security;
        var cards = new Div(password, new SecondFactorCard(security));
        cards.addClassName("pp-cards-narrow");
        password.addClassName("pp-card");
        addClassName("pp-page");
        add(
                new PageHeader(getTranslation("identity.nav.security"), getTranslation("ownsecurity.security.purpose")),
                SecurityTabs.at(Navigation.SECURITY),
                cards);
        showPassword();
    }

    private void showPassword() {
        password.removeAll();
        password.add(new H2(getTranslation("ownsecurity.password")), new PasswordForm(security).panel(() -> {
                    Notices.done("ownsecurity.password.changed");
                    showPassword();
                }));
    }
}
