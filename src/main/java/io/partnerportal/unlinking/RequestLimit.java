package io.partnerportal.unlinking;

import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.Rows;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How often an association may be asked about, whatever became of it (R60). The partner waits after the customer's
 * requests too; the customer counts its own only.
 */
@Component
class RequestLimit {

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;
    private final UnlinkingSettings settings;

    RequestLimit(JdbcClient jdbc, BusinessCalendar calendar, UnlinkingSettings settings) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.settings = settings;
    }

    /** @throws UnlinkRefused it is too soon */
    void require(long relation, RequestSide side) {
        var counted = Rows.list(jdbc.sql("""
                select requested_on from association_request
                 where relation_id = :relation and (:all or side = 'CUSTOMER')
                 order by requested_on desc, id desc
                 limit :most
                """)
                .param("relation", relation)
                .param("all", side == RequestSide.PARTNER)
                .param("most", settings.requests())
                .query(LocalDate.class));
        if (counted.size() < settings.requests()) {
            return;
        }
        // the same day three months on, or the last one of a shorter month
        var next = counted.getLast().plusMonths(settings.months());
        if (calendar.today().isBefore(next)) {
            throw UnlinkRefused.tooOften(settings.requests(), settings.months(), next);
        }
    }
}
