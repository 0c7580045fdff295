package io.partnerportal.alerts;

import io.partnerportal.identity.Navigation;
import io.partnerportal.kernel.Rows;
import io.partnerportal.notifications.MessageCategory;
import io.partnerportal.notifications.Notice;
import io.partnerportal.notifications.Notifier;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Severity;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells each account manager once a night how many customers need a look; the owner of those nobody looks after. */
@Component
class AlertNotices {

    private final Notifier notifier;
    private final JdbcClient jdbc;

    AlertNotices(Notifier notifier, JdbcClient jdbc) {
        this.notifier = notifier;
        this.jdbc = jdbc;
    }

    /** @param managers of each customer; absent for one nobody looks after */
    void raised(long partner, List<@Nullable Long> managers) {
        Map<Long, Integer> counts = new TreeMap<>();
        long owner = owner(partner);
        managers.forEach(manager -> counts.merge(Objects.requireNonNullElse(manager, owner), 1, Integer::sum));
        counts.forEach((user, count) -> notifier.notify(
                Notice.of(MessageCategory.CUSTOMERS, Severity.WARNING, "alerts.notice.raised", count.toString())
                        .linkingTo(PortalLinks.of(Navigation.CUSTOMER_ALERTS)),
                List.of(user)));
    }

    private long owner(long partner) {
        return Rows.list(jdbc.sql("select id from portal_user where account_id = :partner and kind = 'OWNER'")
                        .param("partner", partner)
                        .query(Long.class))
                .stream()
                .findFirst()
                .orElse(0L);
    }
}
