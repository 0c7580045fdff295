package io.partnerportal.facts;

import io.partnerportal.kernel.Period;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The tag for new customers (新客标签, R68).
 *
 * @param value one of {@link FactKind#choices()}
 * @param from first month; absent where no tag was ever recorded
 * @param until last month, which may have passed; absent while nobody knows
 */
public record NewCustomerTag(
        String value, @Nullable YearMonth from, @Nullable YearMonth until) {

    static NewCustomerTag of(String value, @Nullable Period days) {
        return days == null
                ? new NewCustomerTag(value, null, null)
                : new NewCustomerTag(
                        value,
                        YearMonth.from(days.from()),
                        days.to() == null ? null : YearMonth.from(days.to().minusDays(1)));
    }
}
