package io.partnerportal.consumption;

import io.partnerportal.consumption.LineFilter.What;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts lines from the rollups wherever they know the answer, since counting lines reads every one of them. */
@Component
class LineCounts {

    private final JdbcClient jdbc;
    private final LineReader lines;

    LineCounts(JdbcClient jdbc, LineReader lines) {
        this.jdbc = jdbc;
        this.lines = lines;
    }

    LineCount of(LineSelection selection) {
        return isInRollups(selection.filter())
                ? new LineCount(fromRollups(selection), false)
                : LineCount.capped(lines.count(selection));
    }

    private static boolean isInRollups(LineFilter filter) {
        return filter.what().withService(null).equals(What.ANY) && filter.who().subAccount() == null;
    }

    private long fromRollups(LineSelection selection) {
        boolean ofPartner = selection.customerKey() == null
                && selection.serviceKey() == null
                && selection.reach().manager() == null;
        var conditions = RollupConditions.of(selection);
        return conditions
                .bind(
                        jdbc,
                        "select coalesce(sum(r.line_count - if(%s, r.zero_count, 0)), 0) from %s r%s"
                                .formatted(
                                        selection.filter().hideZero(),
                                        ofPartner ? "consumption_partner_daily" : "consumption_daily",
                                        conditions.where()))
                .query(Long.class)
                .single();
    }
}
