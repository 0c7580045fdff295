package io.partnerportal.clientele;

import io.partnerportal.consumption.CycleLimits;
import io.partnerportal.consumption.Summary;
import io.partnerportal.consumptionlines.PublishedImports;
import io.partnerportal.consumptionlines.Reach;
import io.partnerportal.consumptionlines.RollupKey.Part;
import io.partnerportal.consumptionlines.RollupQuestion;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.Period;
import io.partnerportal.kernel.Rows;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a customer consumed in the days of one association, which stays readable when it has ended (R64, M42). */
@Component
class PeriodSpend {

    private final JdbcClient jdbc;
    private final CurrentCaller caller;
    private final Reach.Finder reaches;
    private final PublishedImports imports;
    private final CycleLimits limits;

    PeriodSpend(
            JdbcClient jdbc, CurrentCaller caller, Reach.Finder reaches, PublishedImports imports, CycleLimits limits) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.reaches = reaches;
        this.imports = imports;
        this.limits = limits;
    }

    /** By month and currency, the newest first; nothing for whoever may not read consumption. */
    List<Summary.Month> of(AssociationRecord record) {
        if (!caller.may(Permission.CONSUMPTION_READ)) {
            return List.of();
        }
        var days = new Period(record.validFrom(), record.validTo());
        var first = later(new BillingCycle(YearMonth.from(days.from())), limits.oldestSummary());
        var last = limits.current();
        return first.compareTo(last) > 0 ? List.of() : read(record.customerId(), days, first, last);
    }

    private List<Summary.Month> read(long customer, Period days, BillingCycle first, BillingCycle last) {
        var reach = reaches.of(caller.scope(), null, null);
        var inDays = new Reach(reach.partner(), List.of(days), reach.manager(), reach.managers());
        return Rows.list(RollupQuestion.of(inDays, first, last, imports.of(first, last))
                .only(Part.CUSTOMER, customer)
                .until(limits.lastSummedDay())
                .put(jdbc, """
                select r.cycle, r.currency, sum(r.expenditure) as expenditure, sum(r.refund) as refund
                  from %s
                 group by r.cycle, r.currency
                 order by r.cycle desc, r.currency
                """)
                .query(Summary.Month.class));
    }

    private static BillingCycle later(BillingCycle one, BillingCycle other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
