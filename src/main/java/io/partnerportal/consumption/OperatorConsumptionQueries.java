package io.partnerportal.consumption;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lines the operator reads: one partner's or everybody's, of any cycle. Everybody's come partner after
 * partner, each sought by itself: one statement over all of them would scan the cycle.
 */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.OPERATE_CONSUMPTION)
public class OperatorConsumptionQueries {

    private final JdbcClient jdbc;
    private final LineSelection.Finder selections;
    private final LineReader lines;
    private final LineCounts counts;
    private final PublishedImports imports;

    OperatorConsumptionQueries(
            JdbcClient jdbc,
            LineSelection.Finder selections,
            LineReader lines,
            LineCounts counts,
            PublishedImports imports) {
        this.jdbc = jdbc;
        this.selections = selections;
        this.lines = lines;
        this.counts = counts;
        this.imports = imports;
    }

    /** @param partner absent for every partner, and for customers that have none */
    public List<LineRow> lines(LineFilter filter, @Nullable PublicId partner, LineRow.Key after, int limit) {
        var page = new ArrayList<LineRow>();
        for (long next : partners(filter, partner, after.partner())) {
            var from = next == after.partner() ? after : LineRow.Key.NEWEST;
            page.addAll(lines.page(select(filter, next), from, limit - page.size()));
            if (page.size() == limit) {
                break;
            }
        }
        return page;
    }

    public LineCount count(LineFilter filter, @Nullable PublicId partner) {
        long lines = 0;
        for (long next : partners(filter, partner, Reach.NOBODY)) {
            var count = counts.of(select(filter, next));
            lines += count.lines();
            if (count.more()) {
                return new LineCount(lines, true);
            }
        }
        return new LineCount(lines, false);
    }

    /** In the order of their keys, from the one where the last page ended. */
    private List<Long> partners(LineFilter filter, @Nullable PublicId partner, long from) {
        return Rows.list(jdbc.sql("""
                select distinct r.partner_id
                  from consumption_partner_daily r
                 where r.cycle = :cycle
                   and r.partner_id >= :from
                   and r.import_id in (:imports)
                   and (:partner is null or r.partner_id = (select id from account where public_id = :partner))
                 order by r.partner_id
                """)
                .param("cycle", filter.cycle().number())
                .param("from", from)
                .param("imports", imports.of(filter.cycle()))
                .param("partner", partner == null ? null : partner.value())
                .query(Long.class));
    }

    private LineSelection select(LineFilter filter, long partner) {
        var manager = filter.who().manager();
        var reach = manager == null ? Reach.everythingOf(partner) : new Reach(partner, List.of(), user(manager));
        return selections.of(reach, filter);
    }

    private long user(PublicId manager) {
        return jdbc.sql("select id from portal_user where public_id = :user")
                .param("user", manager.value())
                .query(Long.class)
                .optional()
                .orElse(Reach.NOBODY);
    }

    public AsOf asOf() {
        return imports.asOf();
    }
}
