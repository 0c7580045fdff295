package io.partnerportal.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.dashboard.AnnouncementQueries;
import io.partnerportal.dashboard.AnnouncementRow;
import io.partnerportal.home.HomeCard;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.PageHeader;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** The home page (主页): what needs doing, how this month goes, and what the operator announces. */
@Route("")
@PageTitle("identity.nav.home")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.HOME)
class HomeView extends Composite<Div> {

    private static final long serialVersionUID = 1;

    HomeView(AnnouncementQueries announcements, CurrentCaller caller, List<HomeCard> cards) {
        var grid = new Div();
        grid.addClassName("pp-home-grid");
        cards.stream().map(HomeCard::create).flatMap(Optional::stream).forEach(grid::add);
        grid.add(announcements(announcements.today()));
        getContent().addClassName("pp-page");
        getContent()
                .add(
                        new PageHeader(
                                getTranslation(
                                        "dashboard.home.greeting", caller.get().displayName()),
                                getTranslation("dashboard.home.purpose")),
                        grid);
    }

    private Component announcements(List<AnnouncementRow> today) {
        var card = new Section(new H2(getTranslation("dashboard.home.announcements")));
        card.addClassNames("pp-card", "pp-announcements", "pp-wide-card");
        if (today.isEmpty()) {
            card.add(new EmptyState(
                    Icons.BELL,
                    getTranslation("dashboard.home.no-announcements"),
                    getTranslation("dashboard.home.no-announcements.next")));
        }
        today.forEach(row -> card.add(new AnnouncementCard(
                row.severity(), row.titleIn(getLocale()), row.textIn(getLocale()), row.shownFrom())));
        return card;
    }
}
