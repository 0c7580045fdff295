package io.partnerportal.authorisations;

import io.partnerportal.associations.LiveRelation;
import io.partnerportal.identity.Navigation;
import io.partnerportal.kernel.Rows;
import io.partnerportal.notifications.MessageCategory;
import io.partnerportal.notifications.Notice;
import io.partnerportal.notifications.Notifier;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Severity;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells each side what the other one asks and decides. */
@Component
class AuthorisationNotices {

    private final Notifier notifier;
    private final JdbcClient jdbc;

    AuthorisationNotices(Notifier notifier, JdbcClient jdbc) {
        this.notifier = notifier;
        this.jdbc = jdbc;
    }

    /** One message however many kinds are asked for. */
    void requested(LiveRelation relation) {
        tell("authorisations.notice.requested", ownersOf(relation.customer()), toCustomer(), partnerOf(relation));
    }

    void withdrawn(AuthorisationTable.Filed one) {
        tellCustomer("authorisations.notice.withdrawn." + one.kind(), one);
    }

    /** Both: the customer reads how to see later what is done in its name. */
    void granted(AuthorisationTable.Filed one) {
        tellPartner("authorisations.notice.granted." + one.kind(), one);
        tellCustomer("authorisations.notice.you-granted." + one.kind(), one);
    }

    void refused(AuthorisationTable.Filed one) {
        tellPartner("authorisations.notice.refused." + one.kind(), one);
    }

    void revoked(AuthorisationTable.Filed one) {
        tellPartner("authorisations.notice.revoked." + one.kind(), one);
    }

    /** Few days are left to answer. */
    void endsSoon(AuthorisationTable.Filed one) {
        tellCustomer("authorisations.notice.ends-soon." + one.kind(), one);
    }

    void expired(AuthorisationTable.Filed one) {
        tellPartner("authorisations.notice.expired." + one.kind(), one);
    }

    private void tellCustomer(String key, AuthorisationTable.Filed one) {
        tell(key, ownersOf(one.customer()), toCustomer(), one.partnerName());
    }

    /** The partner's owner, who asked, and who looks after the customer. */
    private void tellPartner(String key, AuthorisationTable.Filed one) {
        var people = new HashSet<>(ownersOf(one.partner()));
        people.add(one.requester());
        if (one.manager() != null) {
            people.add(one.manager());
        }
        tell(key, people, PortalLinks.of(Navigation.CUSTOMERS) + "/" + one.customerId(), one.customerName());
    }

    private void tell(String key, Collection<Long> people, String link, String name) {
        notifier.notify(
                Notice.of(MessageCategory.CUSTOMERS, Severity.INFO, key, name).linkingTo(link), people);
    }

    private static String toCustomer() {
        return PortalLinks.of(Navigation.MY_PARTNER);
    }

    private List<Long> ownersOf(long account) {
        return Rows.list(jdbc.sql("select id from portal_user where account_id = :account and kind = 'OWNER'")
                .param("account", account)
                .query(Long.class));
    }

    private String partnerOf(LiveRelation relation) {
        return jdbc.sql("select display_name from account where id = :partner")
                .param("partner", relation.partner())
                .query(String.class)
                .single();
    }
}
