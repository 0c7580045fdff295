package io.partnerportal.prospects;

import io.partnerportal.identity.Navigation;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.notifications.MessageCategory;
import io.partnerportal.notifications.Notice;
import io.partnerportal.notifications.Notifier;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Severity;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the operator that a prospect waits, and whose it is what became of it. */
@Component
class ProspectNotices {

    private final Notifier notifier;
    private final BusinessCalendar calendar;
    private final JdbcClient jdbc;

    ProspectNotices(Notifier notifier, BusinessCalendar calendar, JdbcClient jdbc) {
        this.notifier = notifier;
        this.calendar = calendar;
        this.jdbc = jdbc;
    }

    void submitted(PublicId prospect, String company) {
        var operators = Rows.list(jdbc.sql("""
                select u.id from portal_user u join account a on a.id = u.account_id
                 where a.kind = 'OPERATOR' and u.kind <> 'IAM'
                """).query(Long.class));
        notifier.notify(
                Notice.of(MessageCategory.CUSTOMERS, Severity.INFO, "prospects.notice.submitted", company)
                        .linkingTo(PortalLinks.of(Navigation.OPERATOR_PROSPECTS) + "/" + prospect),
                operators);
    }

    void approved(long user, PublicId prospect, String company, Instant end) {
        tell(user, prospect, Severity.SUCCESS, "prospects.notice.approved", company, lastDay(end));
    }

    void rejected(long user, PublicId prospect, String company, String reason) {
        tell(user, prospect, Severity.WARNING, "prospects.notice.rejected", company, reason);
    }

    void undecided(long user, PublicId prospect, String company) {
        tell(user, prospect, Severity.WARNING, "prospects.notice.undecided", company);
    }

    void endsSoon(long user, PublicId prospect, String company, Instant end) {
        tell(user, prospect, Severity.WARNING, "prospects.notice.ends-soon", company, lastDay(end));
    }

    private void tell(long user, PublicId prospect, Severity severity, String key, String... values) {
        notifier.notify(
                Notice.of(MessageCategory.CUSTOMERS, severity, key, values)
                        .linkingTo(PortalLinks.of(Navigation.CUSTOMER_DEVELOPMENT) + "/" + prospect),
                List.of(user));
    }

    private String lastDay(Instant end) {
        return end.atZone(calendar.zone()).toLocalDate().toString();
    }
}
