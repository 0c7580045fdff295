package io.partnerportal.profiles.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.profiles.ProfilePanel;
import io.partnerportal.profiles.ProfileQueries;
import io.partnerportal.profiles.ProfileService;
import io.partnerportal.protection.Protection;
import io.partnerportal.uikit.CopyableId;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.PageHeader;
import io.partnerportal.uikit.PageTabs;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The caller's own profile (个人资料), and what other modules let a user see and change of themselves. */
@Route("profile")
@PageTitle("identity.nav.profile")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.PROFILE)
class ProfileView extends Composite<Div> {

    private static final long serialVersionUID = 1;

    ProfileView(
            ProfileQueries profiles,
            ProfileService service,
            Protection protection,
            Clock clock,
            CurrentCaller caller,
            List<ProfilePanel> panels) {
        var who = caller.get();
        var person = new Section(
                new H2(getTranslation("profiles.person")),
                new Facts().add(getTranslation("profiles.sign-in-name"), new CopyableId(who.name())),
                new ProfileForm(profiles, service, protection, clock).panel());
        person.addClassNames("pp-card", "pp-part");
        var cards = new Div(person);
        cards.addClassName("pp-cards-narrow");
        panels.stream().map(ProfilePanel::create).flatMap(Optional::stream).forEach(cards::add);
        cards.add(new RelatedPages(who));
        getContent().addClassName("pp-page");
        getContent()
                .add(
                        new PageHeader(getTranslation("identity.nav.profile"), getTranslation("profiles.purpose")),
                        PageTabs.of(Navigation.PROFILE, getTranslation("profiles.person"), Navigation.PROFILE, who),
                        cards);
    }
}
