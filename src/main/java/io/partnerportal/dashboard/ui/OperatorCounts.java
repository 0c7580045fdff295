package io.partnerportal.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.companies.ChangeStatus;
import io.partnerportal.companies.ReviewQueries;
import io.partnerportal.customers.CustomerFilter;
import io.partnerportal.customers.CustomerQueries;
import io.partnerportal.dashboard.AnnouncementFilter;
import io.partnerportal.dashboard.AnnouncementQueries;
import io.partnerportal.dashboard.AnnouncementState;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.organisations.OrganisationQueries;
import io.partnerportal.organisations.PartnerFilter;
import io.partnerportal.subaccounts.SubAccountQueries;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.PortalLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** For the operator: how much waits to be done and how much there is, each count leading to its list. */
@SpringComponent
@Order(10)
class OperatorCounts implements HomeCard {

    private static final int MOST_COUNTED = 1_000_000;
    private static final int MOST_ANNOUNCEMENTS = 500;

    private final CurrentCaller caller;
    private final OrganisationQueries partners;
    private final CustomerQueries customers;
    private final AnnouncementQueries announcements;
    private final ReviewQueries reviews;
    private final SubAccountQueries subAccounts;

    OperatorCounts(
            CurrentCaller caller,
            OrganisationQueries partners,
            CustomerQueries customers,
            AnnouncementQueries announcements,
            ReviewQueries reviews,
            SubAccountQueries subAccounts) {
        this.caller = caller;
        this.partners = partners;
        this.customers = customers;
        this.announcements = announcements;
        this.reviews = reviews;
        this.subAccounts = subAccounts;
    }

    @Override
    public Optional<Component> create() {
        if (caller.get().accountKind() != AccountKind.OPERATOR) {
            return Optional.empty();
        }
        var counts = new Div();
        counts.addClassName("pp-counts");
        toDo().forEach(counts::add);
        existing().forEach(counts::add);
        var card = new Section(new H2(text("dashboard.home.overview")), counts);
        card.addClassNames("pp-card", "pp-wide-card");
        return Optional.of(card);
    }

    private List<Anchor> toDo() {
        var counts = new ArrayList<Anchor>();
        if (caller.may(Permission.OPERATE_COMPANY_REVIEWS)) {
            counts.add(count("dashboard.home.reviews", reviews.waiting(), waitingReviews()));
        }
        if (caller.may(Permission.OPERATE_SUB_ACCOUNTS)) {
            counts.add(count("dashboard.home.unmapped", subAccounts.countUnmapped(), PortalLinks.subAccounts()));
        }
        return counts;
    }

    private List<Anchor> existing() {
        var counts = new ArrayList<Anchor>();
        if (caller.may(Permission.OPERATE_PARTNERS)) {
            counts.add(count(
                    "dashboard.home.partners", partners.count(new PartnerFilter("", null)), PortalLinks.partners()));
        }
        if (caller.may(Permission.OPERATE_CUSTOMERS)) {
            var all = customers.count(new CustomerFilter("", null), MOST_COUNTED);
            counts.add(count("dashboard.home.customers", all, PortalLinks.customers()));
        }
        if (caller.may(Permission.OPERATE_ANNOUNCEMENTS)) {
            var live = announcements.count(new AnnouncementFilter("", AnnouncementState.LIVE), MOST_ANNOUNCEMENTS);
            counts.add(count("dashboard.home.live-announcements", live, liveAnnouncements()));
        }
        return counts;
    }

    private static String waitingReviews() {
        return PortalLinks.filtered(PortalLinks.companyReviews(), Map.of("status", ChangeStatus.PENDING.name()));
    }

    private static String liveAnnouncements() {
        return PortalLinks.filtered(PortalLinks.announcements(), Map.of("state", AnnouncementState.LIVE.name()));
    }

    private static Anchor count(String key, long count, String href) {
        var label = new Span(text(key));
        label.addClassName("pp-muted");
        var figure = new Span(Formats.current().count(count));
        figure.addClassName("pp-count");
        var link = new Anchor(href, label, figure);
        link.addClassName("pp-count-link");
        return link;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
