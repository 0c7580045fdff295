package io.partnerportal.resellers;

import io.partnerportal.identity.Navigation;
import io.partnerportal.kernel.Rows;
import io.partnerportal.notifications.MessageCategory;
import io.partnerportal.notifications.Notice;
import io.partnerportal.notifications.Notifier;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Severity;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells account managers how many resellers are theirs now, and resellers what they may do. */
@Component
class ResellerNotices {

    private final Notifier notifier;
    private final JdbcClient jdbc;

    ResellerNotices(Notifier notifier, JdbcClient jdbc) {
        this.notifier = notifier;
        this.jdbc = jdbc;
    }

    /** One message however many they are. */
    void assigned(long manager, int resellers) {
        notifier.notify(
                notice("resellers.notice.assigned", Integer.toString(resellers))
                        .linkingTo(PortalLinks.of(Navigation.RESELLERS)),
                Set.of(manager));
    }

    void granted(long reseller, GrantKind kind, boolean granted) {
        var owners = Rows.list(jdbc.sql("select id from portal_user where account_id = :reseller and kind = 'OWNER'")
                .param("reseller", reseller)
                .query(Long.class));
        notifier.notify(notice((granted ? "resellers.notice.granted." : "resellers.notice.revoked.") + kind), owners);
    }

    private static Notice notice(String key, String... values) {
        return Notice.of(MessageCategory.ORGANISATION, Severity.INFO, key, values);
    }
}
