package io.partnerportal.outreach;

import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.tasks.Housekeeping;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets counts and codes soon after they stopped to matter; reports of addresses stay. */
@Component
class OutreachTidying implements Housekeeping {

    private static final int DAYS_KEPT = 7;
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;

    OutreachTidying(JdbcClient jdbc, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    @Override
    public void tidy() {
        var day = calendar.today().minusDays(DAYS_KEPT);
        var end = calendar.now().minus(KEPT);
        delete("delete from outreach_day where day < :end limit 10000", day);
        delete("delete from address_day where day < :end limit 10000", day);
        delete("delete from link_guess where happened_at < :end limit 10000", end);
        delete("delete from registration_code where expires_at < :end limit 10000", end);
        delete("delete from registration_code_use where used_at < :end limit 10000", end.minus(KEPT));
    }

    private void delete(String sql, Object end) {
        jdbc.sql(sql).param("end", end).update();
    }
}
