package io.partnerportal.organisations;

import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.Rows;
import io.partnerportal.notifications.MessageCategory;
import io.partnerportal.notifications.Notice;
import io.partnerportal.notifications.Notifier;
import io.partnerportal.uikit.Severity;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the owner of a partner, and the owners of a distributor's resellers, what they may do from now on. */
@Component
class StandingNotices {

    private final Notifier notifier;
    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;

    StandingNotices(Notifier notifier, JdbcClient jdbc, BusinessCalendar calendar) {
        this.notifier = notifier;
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    void changed(long partner, String name, PartnerStanding standing, String reason) {
        notifier.notify(notice("organisations.notice.standing." + standing, standing, name, reason), owners(partner));
        // what it was told as the vendor's reason is no business of the companies below it
        notifier.notify(
                notice("organisations.notice.distributor-standing." + standing, standing, name),
                ownersOfResellers(partner));
    }

    private static Notice notice(String key, PartnerStanding standing, String... values) {
        var severity = switch (standing) {
            case NORMAL -> Severity.SUCCESS;
            case RESTRICTED -> Severity.WARNING;
            case FROZEN -> Severity.DANGER;
        };
        return Notice.of(MessageCategory.ACCOUNT, severity, key, values);
    }

    private List<Long> owners(long partner) {
        return Rows.list(jdbc.sql("select id from portal_user where account_id = :partner and kind = 'OWNER'")
                .param("partner", partner)
                .query(Long.class));
    }

    private List<Long> ownersOfResellers(long distributor) {
        return Rows.list(jdbc.sql("""
                select u.id
                  from distributor_period p
                  join portal_user u on u.account_id = p.reseller_id and u.kind = 'OWNER'
                 where p.distributor_id = :distributor and p.valid_from <= :today and p.valid_to > :today
                """)
                .param("distributor", distributor)
                .param("today", calendar.today())
                .query(Long.class));
    }
}
