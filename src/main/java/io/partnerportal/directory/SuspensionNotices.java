package io.partnerportal.directory;

import io.partnerportal.kernel.Rows;
import io.partnerportal.notifications.MessageCategory;
import io.partnerportal.notifications.Notice;
import io.partnerportal.notifications.Notifier;
import io.partnerportal.uikit.Severity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the owner of an account that nobody can use it from now on, perhaps for good, or that everybody can again. */
@Component
class SuspensionNotices {

    private final Notifier notifier;
    private final JdbcClient jdbc;

    SuspensionNotices(Notifier notifier, JdbcClient jdbc) {
        this.notifier = notifier;
        this.jdbc = jdbc;
    }

    /** Before it is suspended: afterwards its users are nobody to write to. */
    void suspending(long account, String name, String reason) {
        tell(account, Severity.DANGER, "directory.notice.suspended", name, reason);
    }

    /** Before it is closed, for the same reason. */
    void closing(long account, String name, String reason) {
        tell(account, Severity.DANGER, "directory.notice.closed", name, reason);
    }

    void restored(long account, String name, String reason) {
        tell(account, Severity.SUCCESS, "directory.notice.restored", name, reason);
    }

    private void tell(long account, Severity severity, String key, String... values) {
        var owners = Rows.list(jdbc.sql("select id from portal_user where account_id = :account and kind = 'OWNER'")
                .param("account", account)
                .query(Long.class));
        notifier.notify(Notice.of(MessageCategory.ACCOUNT, severity, key, values), owners);
    }
}
