package io.partnerportal.consumption;

import io.partnerportal.consumptionlines.AsOf;
import io.partnerportal.consumptionlines.LineCount;
import io.partnerportal.consumptionlines.LineCounts;
import io.partnerportal.consumptionlines.LineFilter;
import io.partnerportal.consumptionlines.LineReader;
import io.partnerportal.consumptionlines.LineRow;
import io.partnerportal.consumptionlines.LineSelection;
import io.partnerportal.consumptionlines.PublishedImports;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BillingCycle;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lines a partner reads (消费明细): its own, or those of one of its resellers that it names. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.CONSUMPTION_READ)
public class ConsumptionQueries {

    private final CurrentCaller caller;
    private final PartnerSelections selections;
    private final LineReader lines;
    private final LineCounts counts;
    private final CycleLimits limits;
    private final PublishedImports imports;

    ConsumptionQueries(
            CurrentCaller caller,
            PartnerSelections selections,
            LineReader lines,
            LineCounts counts,
            CycleLimits limits,
            PublishedImports imports) {
        this.caller = caller;
        this.selections = selections;
        this.lines = lines;
        this.counts = counts;
        this.limits = limits;
        this.imports = imports;
    }

    /** Lines after the key, newest first. */
    public List<LineRow> lines(LineFilter filter, LineRow.Key after, int limit) {
        return lines.page(select(filter), after, limit);
    }

    /** Exact where the rollups know it, else counted up to a thousand. */
    public LineCount count(LineFilter filter) {
        return counts.of(select(filter));
    }

    private LineSelection select(LineFilter filter) {
        return selections.of(caller.scope(), filter);
    }

    /** Whether the caller has to name an account manager to read lines. */
    public boolean mustChooseManager() {
        return PartnerSelections.mustChooseManager(caller.scope());
    }

    /** The cycle of today, shown first. */
    public BillingCycle currentCycle() {
        return limits.current();
    }

    /** The oldest cycle whose lines may be read. */
    public BillingCycle oldestCycle() {
        return limits.oldestDetail();
    }

    public AsOf asOf() {
        return imports.asOf();
    }
}
