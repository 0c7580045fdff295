package io.partnerportal.companies;

import io.partnerportal.kernel.Rows;
import io.partnerportal.notifications.MessageCategory;
import io.partnerportal.notifications.Notice;
import io.partnerportal.notifications.Notifier;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Severity;
import java.util.ArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the operator that a change waits, and the company what became of it. */
@Component
class ReviewNotices {

    private final Notifier notifier;
    private final JdbcClient jdbc;

    ReviewNotices(Notifier notifier, JdbcClient jdbc) {
        this.notifier = notifier;
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void submitted(CompanyChanged change) {
        if (change.status() == ChangeStatus.PENDING) {
            var operators = Rows.list(jdbc.sql("""
                    select u.id from portal_user u join account a on a.id = u.account_id
                     where a.kind = 'OPERATOR' and u.kind <> 'IAM'
                    """).query(Long.class));
            notifier.notify(
                    notice(Severity.INFO, "companies.notice.submitted", change.name())
                            .linkingTo(PortalLinks.companyReviews()),
                    operators);
        }
    }

    /** To the owner of the master account and to whoever asked. */
    void decided(Changes.Decided change, ChangeStatus status, String company, String reason) {
        var people = new ArrayList<>(
                Rows.list(jdbc.sql("select id from portal_user where account_id = :account and kind = 'OWNER'")
                        .param("account", change.companyId())
                        .query(Long.class)));
        people.add(change.requesterId());
        var notice = status == ChangeStatus.APPROVED
                ? notice(Severity.SUCCESS, "companies.notice.approved", company)
                : notice(Severity.WARNING, "companies.notice.rejected", company, reason);
        notifier.notify(notice.linkingTo(PortalLinks.company()), people);
    }

    private static Notice notice(Severity severity, String key, String... values) {
        return Notice.of(MessageCategory.ORGANISATION, severity, key, values);
    }
}
