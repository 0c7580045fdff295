package io.partnerportal.outreach;

import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.tasks.Housekeeping;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets counts soon after they stopped to matter; reports of addresses stay. */
@Component
class OutreachTidying implements Housekeeping {

    private static final int DAYS_KEPT = 7;

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;

    OutreachTidying(JdbcClient jdbc, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    @Override
    public void tidy() {
        var day = calendar.today().minusDays(DAYS_KEPT);
        delete("delete from outreach_day where day < :end limit 10000", day);
        delete("delete from address_day where day < :end limit 10000", day);
    }

    private void delete(String sql, LocalDate end) {
        jdbc.sql(sql).param("end", end).update();
    }
}
