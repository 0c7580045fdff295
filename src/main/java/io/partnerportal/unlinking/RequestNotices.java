package io.partnerportal.unlinking;

import io.partnerportal.associations.LiveRelation;
import io.partnerportal.identity.Navigation;
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
    private final JdbcClient jdbc;

    RequestNotices(Notifier notifier, JdbcClient jdbc) {
        this.notifier = notifier;
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
            tell("unlinking.notice.requested-by-customer", peopleOf(relation), toPartner(), relation.displayName());
        }
    }

    /** To whoever asked. */
    void decided(LiveRelation relation, RequestTable.Filed request, boolean agreed) {
        var key = (agreed ? "unlinking.notice.agreed." : "unlinking.notice.refused.") + request.kind();
        if (request.side() == RequestSide.PARTNER) {
            tell(key, people(relation, request.requester()), toPartner(), relation.displayName());
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
            tell("unlinking.notice.cancelled", peopleOf(relation), toPartner(), relation.displayName());
        }
    }

    /** To the customer, whom nobody asked. */
    void ended(LiveRelation relation) {
        tell("unlinking.notice.ended", ownersOf(relation.customer()), PortalLinks.home(), name(relation.partner()));
    }

    void forced(LiveRelation relation) {
        tell("unlinking.notice.forced", ownersOf(relation.customer()), PortalLinks.home(), name(relation.partner()));
        tell("unlinking.notice.forced", peopleOf(relation), toPartner(), relation.displayName());
    }

    /** Few days are left to decide. */
    void endsSoon(RequestTable.Filed request) {
        if (request.side() == RequestSide.PARTNER) {
            tell("unlinking.notice.ends-soon", ownersOf(request.customer()), toCustomer(), name(request.partner()));
        } else {
            tell("unlinking.notice.ends-soon", ownersOf(request.partner()), toPartner(), name(request.customer()));
        }
    }

    private void tell(String key, Collection<Long> people, String link, String name) {
        notifier.notify(
                Notice.of(MessageCategory.CUSTOMERS, Severity.INFO, key, name).linkingTo(link), people);
    }

    private static String toPartner() {
        return PortalLinks.of(Navigation.ASSOCIATION_RECORDS);
    }

    private static String toCustomer() {
        return PortalLinks.of(Navigation.MY_PARTNER);
    }

    /** The partner's owner and who looks after the customer. */
    private List<Long> peopleOf(LiveRelation relation) {
        return people(relation, relation.manager() == null ? 0 : relation.manager());
    }

    private List<Long> people(LiveRelation relation, long besides) {
        return Stream.concat(ownersOf(relation.partner()).stream(), Stream.of(besides))
                .filter(user -> user > 0)
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
