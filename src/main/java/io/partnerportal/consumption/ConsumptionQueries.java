package io.partnerportal.consumption;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
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
    private final Reach.Finder reaches;
    private final LineSelection.Finder selections;
    private final LineReader lines;
    private final LineCounts counts;
    private final CycleLimits limits;
    private final PublishedImports imports;

    ConsumptionQueries(
            CurrentCaller caller,
            Reach.Finder reaches,
            LineSelection.Finder selections,
            LineReader lines,
            LineCounts counts,
            CycleLimits limits,
            PublishedImports imports) {
        this.caller = caller;
        this.reaches = reaches;
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
        limits.checkDetail(filter.cycle());
        return selections.of(reaches.ofLines(caller.scope(), filter.who()), filter);
    }

    /** Whether the caller has to name an account manager to read lines. */
    public boolean mustChooseManager() {
        return caller.scope() instanceof Scope.Partner own && own.director();
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
