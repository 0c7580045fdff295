package io.partnerportal.consumption;

import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.InvalidField;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How far back partners look (M37) and from when on a day is in the summary (M36); business days, not UTC ones. */
@Component
public class CycleLimits {

    /** Day D is summed up from the start of day D + 2. */
    private static final int DAYS_UNTIL_SUMMED = 2;

    private final BusinessCalendar calendar;
    private final int summaryMonths;
    private final int detailMonths;

    CycleLimits(
            BusinessCalendar calendar,
            @Value("${portal.consumption.summary-months:36}") int summaryMonths,
            @Value("${portal.consumption.detail-months:18}") int detailMonths) {
        this.calendar = calendar;
        this.summaryMonths = summaryMonths;
        this.detailMonths = detailMonths;
    }

    public BillingCycle current() {
        return new BillingCycle(YearMonth.from(calendar.today()));
    }

    public BillingCycle oldestSummary() {
        return current().minusMonths(summaryMonths);
    }

    BillingCycle oldestDetail() {
        return current().minusMonths(detailMonths);
    }

    void checkSummary(BillingCycle cycle) {
        refuseOlder(cycle, oldestSummary(), summaryMonths);
    }

    void checkDetail(BillingCycle cycle) {
        refuseOlder(cycle, oldestDetail(), detailMonths);
    }

    private static void refuseOlder(BillingCycle cycle, BillingCycle oldest, int months) {
        if (cycle.compareTo(oldest) < 0) {
            throw new InvalidField("cycle", "consumption.filter.too-old", months);
        }
    }

    /** Newest day that the summary shows. */
    public LocalDate lastSummedDay() {
        return calendar.today().minusDays(DAYS_UNTIL_SUMMED);
    }
}
