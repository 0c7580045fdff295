package io.partnerportal.unlinking;

import io.partnerportal.associations.LiveRelation;
import io.partnerportal.identity.Navigation;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.Rows;
import io.partnerportal.notifications.MessageCategory;
import io.partnerportal.notifications.Notice;
import io.partnerportal.notifications.Notifier;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Severity;
import io.partnerportal.unlinkchecks.RequestKind;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells each side what the other one asks and decides. */
@Component
class RequestNotices {

    private final Notifier notifier;
    private final Deciders deciders;
    private final BusinessCalendar calendar;
    private final JdbcClient jdbc;

    RequestNotices(Notifier notifier, Deciders deciders, BusinessCalendar calendar, JdbcClient jdbc) {
        this.notifier = notifier;
        this.deciders = deciders;
        this.calendar = calendar;
        this.jdbc = jdbc;
    }

    void requested(LiveRelation relation, RequestKind kind, RequestSide by) {
        if (by == RequestSide.PARTNER) {
            tell(
                    "unlinking.notice.requested-by-partner." + kind,
                    ownersOf(relation.customer()),
                    toCustomer(),
                    name(relation.partner()));
        } else {
            tell(
                    "unlinking.notice.requested-by-customer",
                    deciders.of(relation.partner()),
                    toPartner(),
                    relation.displayName());
        }
    }

    /** The partner needed nobody's consent. */
    void ended(LiveRelation relation, String reason) {
        var customer = ownersOf(relation.customer());
        tell("unlinking.notice.unilateral", customer, PortalLinks.home(), name(relation.partner()), reason);
    }

    /** To whoever asked. */
    void decided(LiveRelation relation, RequestTable.Filed request, boolean agreed) {
        var key = (agreed ? "unlinking.notice.agreed." : "unlinking.notice.refused.") + request.kind();
        if (request.side() == RequestSide.PARTNER) {
            tell(key, withOwner(relation.partner(), request.requester()), toPartner(), relation.displayName());
        } else {
            // once it is over the customer's page of its partner is not there any more
            tell(
                    key,
                    ownersOf(relation.customer()),
                    agreed ? PortalLinks.home() : toCustomer(),
                    name(relation.partner()));
        }
    }

    /** To the side that would have decided. */
    void cancelled(LiveRelation relation, RequestTable.Filed request) {
        if (request.side() == RequestSide.PARTNER) {
            tell("unlinking.notice.cancelled", ownersOf(relation.customer()), toCustomer(), name(relation.partner()));
        } else {
            tell("unlinking.notice.cancelled", deciders.of(relation.partner()), toPartner(), relation.displayName());
        }
    }

    /** To both sides, and why. */
    void forced(LiveRelation relation, String reason) {
        var key = "unlinking.notice.forced";
        tell(key, ownersOf(relation.customer()), PortalLinks.home(), name(relation.partner()), reason);
        long manager = relation.manager() == null ? 0 : relation.manager();
        tell(key, withOwner(relation.partner(), manager), toPartner(), relation.displayName(), reason);
    }

    /** Few days are left to decide. */
    void endsSoon(RequestTable.Filed request) {
        var end = request.expiresAt().atZone(calendar.zone()).toLocalDate();
        if (request.side() == RequestSide.PARTNER) {
            tell(
                    "unlinking.notice.ends-soon",
                    ownersOf(request.customer()),
                    toCustomer(),
                    name(request.partner()),
                    end.toString());
        } else {
            tell(
                    "unlinking.notice.ends-soon",
                    deciders.of(request.partner()),
                    toPartner(),
                    name(request.customer()),
                    end.toString());
        }
    }

    /** Nobody answered: both sides know that they may ask anew. */
    void expired(RequestTable.Filed request) {
        var key = "unlinking.notice.expired";
        tell(key, ownersOf(request.customer()), toCustomer(), name(request.partner()));
        tell(key, deciders.of(request.partner()), toPartner(), name(request.customer()));
    }

    private void tell(String key, Collection<Long> people, String link, String... values) {
        notifier.notify(
                Notice.of(MessageCategory.CUSTOMERS, Severity.INFO, key, values).linkingTo(link), people);
    }

    private static String toPartner() {
        return PortalLinks.of(Navigation.ASSOCIATION_RECORDS);
    }

    private static String toCustomer() {
        return PortalLinks.of(Navigation.MY_PARTNER);
    }

    /** @param besides a user of the partner's; 0 for nobody */
    private List<Long> withOwner(long partner, long besides) {
        return Stream.concat(ownersOf(partner).stream(), Stream.of(besides))
                .filter(user -> user > 0)
                .distinct()
                .toList();
    }

    private List<Long> ownersOf(long account) {
        return Rows.list(jdbc.sql("select id from portal_user where account_id = :account and kind = 'OWNER'")
                .param("account", account)
                .query(Long.class));
    }

    private String name(long account) {
        return jdbc.sql("select display_name from account where id = :account")
                .param("account", account)
                .query(String.class)
                .single();
    }
}
