package io.partnerportal.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.customers.CustomerFilter;
import io.partnerportal.customers.CustomerQueries;
import io.partnerportal.dashboard.AnnouncementFilter;
import io.partnerportal.dashboard.AnnouncementQueries;
import io.partnerportal.dashboard.AnnouncementState;
import io.partnerportal.home.HomeCard;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.organisations.OrganisationQueries;
import io.partnerportal.organisations.PartnerFilter;
import io.partnerportal.uikit.PortalLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** For the operator: how much there is, each count leading to its list. */
@SpringComponent
@Order(12)
class OperatorCounts implements HomeCard {

    private static final int MOST_COUNTED = 1_000_000;
    private static final int MOST_ANNOUNCEMENTS = 500;

    private final CurrentCaller caller;
    private final OrganisationQueries partners;
    private final CustomerQueries customers;
    private final AnnouncementQueries announcements;

    OperatorCounts(
            CurrentCaller caller,
            OrganisationQueries partners,
            CustomerQueries customers,
            AnnouncementQueries announcements) {
        this.caller = caller;
        this.partners = partners;
        this.customers = customers;
        this.announcements = announcements;
    }

    @Override
    public Optional<Component> create() {
        var existing = existing();
        if (existing.isEmpty()) {
            return Optional.empty();
        }
        var counts = new Div();
        counts.addClassName("pp-counts");
        existing.forEach(counts::add);
        var card = new Section(new H2(text("dashboard.home.overview")), counts);
        card.addClassNames("pp-card", "pp-wide-card");
        return Optional.of(card);
    }

    private List<CountLink> existing() {
        var counts = new ArrayList<CountLink>();
        if (caller.may(Permission.OPERATE_PARTNERS)) {
            counts.add(new CountLink(
                    "dashboard.home.partners", partners.count(new PartnerFilter("", null)), PortalLinks.partners()));
        }
        if (caller.may(Permission.OPERATE_CUSTOMERS)) {
            var all = customers.count(new CustomerFilter("", null), MOST_COUNTED);
            counts.add(new CountLink("dashboard.home.customers", all, PortalLinks.customers()));
        }
        if (caller.may(Permission.OPERATE_ANNOUNCEMENTS)) {
            var live = announcements.count(new AnnouncementFilter("", AnnouncementState.LIVE), MOST_ANNOUNCEMENTS);
            counts.add(new CountLink("dashboard.home.live-announcements", live, liveAnnouncements()));
        }
        return counts;
    }

    private static String liveAnnouncements() {
        return PortalLinks.filtered(PortalLinks.announcements(), Map.of("state", AnnouncementState.LIVE.name()));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
