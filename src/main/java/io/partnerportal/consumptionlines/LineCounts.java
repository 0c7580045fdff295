package io.partnerportal.consumptionlines;

import io.partnerportal.consumptionlines.LineFilter.What;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts lines from the rollups wherever they know the answer, since counting lines reads every one of them. */
@Component
public class LineCounts {

    private final JdbcClient jdbc;
    private final LineReader lines;

    LineCounts(JdbcClient jdbc, LineReader lines) {
        this.jdbc = jdbc;
        this.lines = lines;
    }

    public LineCount of(LineSelection selection) {
        return isInRollups(selection.filter())
                ? new LineCount(inRollups(selection), false)
                : LineCount.capped(lines.count(selection));
    }

    private static boolean isInRollups(LineFilter filter) {
        return filter.what().withService(null).equals(What.ANY) && filter.who().subAccount() == null;
    }

    /** As many as the rollups know of: all that is wanted, or more where a condition goes beyond them. */
    long inRollups(LineSelection selection) {
        return sum(RollupQuestion.of(selection), selection.filter().hideZero());
    }

    /** All lines of the partner in the cycle. */
    long ofPartner(LineSelection selection) {
        var cycle = selection.filter().cycle();
        var reach = Reach.everythingOf(selection.reach().partner());
        return sum(RollupQuestion.of(reach, cycle, cycle, selection.imports()), false);
    }

    private long sum(RollupQuestion question, boolean hideZero) {
        return question.put(jdbc, """
                select coalesce(sum(r.line_count - if(%2$s, r.zero_count, 0)), 0)
                  from %1$s
                """, hideZero).query(Long.class).single();
    }
}
