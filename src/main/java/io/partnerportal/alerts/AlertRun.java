package io.partnerportal.alerts;

import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.Rows;
import io.partnerportal.tasks.Housekeeping;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks for drops once a night, partner by partner; a night that was cut off goes on where it stopped. */
@Component
public class AlertRun implements Housekeeping {

    private static final Logger log = LoggerFactory.getLogger(AlertRun.class);

    private static final LocalTime BEGIN = LocalTime.of(2, 0);
    private static final int DAYS_KEPT = 7;

    private final JdbcClient jdbc;
    private final Drops drops;
    private final BusinessCalendar calendar;
    private final TransactionTemplate transaction;

    AlertRun(JdbcClient jdbc, Drops drops, BusinessCalendar calendar, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.drops = drops;
        this.calendar = calendar;
        this.transaction = transaction;
    }

    @Override
    public void tidy() {
        if (!isDue()) {
            return;
        }
        for (long partner : notYet()) {
            attempt(partner);
        }
        jdbc.sql("delete from alert_run where day < :end")
                .param("end", calendar.today().minusDays(DAYS_KEPT))
                .update();
    }

    /** Looks at once, whatever the hour and whatever was found this night: the bills may only have come now. */
    public void lookNow() {
        var today = calendar.today();
        for (long partner : partners()) {
            transaction.executeWithoutResult(_ -> drops.raise(partner, today));
        }
    }

    /** What goes wrong with one partner is nothing to the others; it is tried again next time. */
    private void attempt(long partner) {
        try {
            transaction.executeWithoutResult(_ -> run(partner));
        } catch (RuntimeException failure) {
            log.error("Looking for drops of partner {} failed and is tried again", partner, failure);
        }
    }

    /** Whichever node writes the row does the work, with it or not at all. */
    void run(long partner) {
        var today = calendar.today();
        if (isDue() && write(partner, today)) {
            drops.raise(partner, today);
        }
    }

    private boolean write(long partner, LocalDate today) {
        return jdbc.sql("insert ignore into alert_run (day, partner_id) values (:today, :partner)")
                        .param("today", today)
                        .param("partner", partner)
                        .update()
                == 1;
    }

    /** Waits for the bills as well as for the hour. */
    private boolean isDue() {
        return !calendar.now().atZone(calendar.zone()).toLocalTime().isBefore(BEGIN)
                && drops.isBilled(calendar.today());
    }

    private List<Long> partners() {
        return Rows.list(jdbc.sql("select distinct partner_id from relation where ended_at is null")
                .query(Long.class));
    }

    private List<Long> notYet() {
        return Rows.list(jdbc.sql("""
                select distinct r.partner_id
                  from relation r
                  left join alert_run n on n.partner_id = r.partner_id and n.day = :today
                 where r.ended_at is null and n.day is null
                 order by r.partner_id
                """).param("today", calendar.today()).query(Long.class));
    }
}
