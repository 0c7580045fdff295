package io.partnerportal.distribution;

import io.partnerportal.identity.Navigation;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.notifications.MessageCategory;
import io.partnerportal.notifications.Notice;
import io.partnerportal.notifications.Notifier;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Severity;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whoever decides next that an application waits, and the applicant what became of it. */
@Component
class ApplicationNotices {

    private final Notifier notifier;
    private final JdbcClient jdbc;

    ApplicationNotices(Notifier notifier, JdbcClient jdbc) {
        this.notifier = notifier;
        this.jdbc = jdbc;
    }

    void filed(PublicId application, String company) {
        var operators = Rows.list(jdbc.sql("""
                select u.id from portal_user u join account a on a.id = u.account_id
                 where a.kind = 'OPERATOR' and u.kind <> 'IAM'
                """).query(Long.class));
        notifier.notify(
                notice(Severity.INFO, "distribution.notice.filed", company)
                        .linkingTo(PortalLinks.of(Navigation.OPERATOR_RESELLER_APPLICATIONS) + "/" + application),
                operators);
    }

    void vetted(PublicId id, ApplicationTable.Filed application) {
        notifier.notify(
                notice(Severity.INFO, "distribution.notice.vetted", application.company())
                        .linkingTo(PortalLinks.of(Navigation.RESELLER_APPLICATIONS) + "/" + id),
                owners(application.distributor()));
    }

    void approved(ApplicationTable.Filed application, String distributor) {
        notifier.notify(
                notice(Severity.SUCCESS, "distribution.notice.approved", distributor)
                        .linkingTo(PortalLinks.home()),
                owners(application.account()));
    }

    void rejected(ApplicationTable.Filed application, String reason) {
        notifier.notify(
                notice(Severity.WARNING, "distribution.notice.rejected", reason)
                        .linkingTo(PortalLinks.of(Navigation.RESELLER_APPLICATION)),
                owners(application.account()));
    }

    private static Notice notice(Severity severity, String key, String... values) {
        return Notice.of(MessageCategory.ORGANISATION, severity, key, values);
    }

    private List<Long> owners(long account) {
        return Rows.list(jdbc.sql("select id from portal_user where account_id = :account and kind = 'OWNER'")
                .param("account", account)
                .query(Long.class));
    }
}
