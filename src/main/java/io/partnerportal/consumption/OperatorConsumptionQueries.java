package io.partnerportal.consumption;

import io.partnerportal.consumptionlines.AsOf;
import io.partnerportal.consumptionlines.LineCount;
import io.partnerportal.consumptionlines.LineCounts;
import io.partnerportal.consumptionlines.LineFilter;
import io.partnerportal.consumptionlines.LineReader;
import io.partnerportal.consumptionlines.LineRow;
import io.partnerportal.consumptionlines.PublishedImports;
import io.partnerportal.consumptionlines.Reach;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lines the operator reads: one partner's or everybody's, partner after partner, of any cycle. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.OPERATE_CONSUMPTION)
public class OperatorConsumptionQueries {

    private final OperatorSelections selections;
    private final LineReader lines;
    private final LineCounts counts;
    private final PublishedImports imports;

    OperatorConsumptionQueries(
            OperatorSelections selections, LineReader lines, LineCounts counts, PublishedImports imports) {
        this.selections = selections;
        this.lines = lines;
        this.counts = counts;
        this.imports = imports;
    }

    /** @param partner absent for every partner, and for customers that have none */
    public List<LineRow> lines(LineFilter filter, @Nullable PublicId partner, LineRow.Key after, int limit) {
        var page = new ArrayList<LineRow>();
        for (var selection : selections.of(filter, partner, after.partner())) {
            var from = selection.reach().partner() == after.partner() ? after : LineRow.Key.NEWEST;
            page.addAll(lines.page(selection, from, limit - page.size()));
            if (page.size() == limit) {
                break;
            }
        }
        return page;
    }

    /** Exact where the rollups know it. */
    public LineCount count(LineFilter filter, @Nullable PublicId partner) {
        long found = 0;
        for (var selection : selections.of(filter, partner, Reach.NOBODY)) {
            var count = counts.of(selection);
            found += count.lines();
            if (count.more()) {
                return new LineCount(found, true);
            }
        }
        return new LineCount(found, false);
    }

    public AsOf asOf() {
        return imports.asOf();
    }
}
