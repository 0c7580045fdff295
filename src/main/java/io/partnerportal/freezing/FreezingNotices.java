package io.partnerportal.freezing;

import io.partnerportal.notifications.MessageCategory;
import io.partnerportal.notifications.Notice;
import io.partnerportal.notifications.Notifier;
import io.partnerportal.uikit.Severity;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the owner of a customer account that it was frozen or unfrozen. */
@Component
class FreezingNotices {

    private final JdbcClient jdbc;
    private final Notifier notifier;

    FreezingNotices(JdbcClient jdbc, Notifier notifier) {
        this.jdbc = jdbc;
        this.notifier = notifier;
    }

    void tell(long customer, FrozenState state, String reason) {
        var owners = Set.copyOf(jdbc.sql("select id from portal_user where account_id = :customer and kind = 'OWNER'")
                .param("customer", customer)
                .query(Long.class)
                .list());
        notifier.notify(notice(state, reason), owners);
    }

    private static Notice notice(FrozenState state, String reason) {
        return switch (state) {
            case ACCOUNT -> Notice.of(MessageCategory.ACCOUNT, Severity.WARNING, "freezing.notice.account", reason);
            case ACCOUNT_AND_RESOURCES ->
                Notice.of(MessageCategory.ACCOUNT, Severity.DANGER, "freezing.notice.resources", reason);
            case NONE, BY_PARTNER -> Notice.of(MessageCategory.ACCOUNT, Severity.INFO, "freezing.notice.unfrozen");
        };
    }
}
