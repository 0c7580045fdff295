package io.partnerportal.consumptionlines;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.PublicId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of one billing cycle somebody wants to see (消费明细). What is absent does not matter.
 *
 * @param hideZero leave out lines with nothing due (M39)
 * @param from first charge day, UTC
 * @param to last charge day, UTC
 */
public record LineFilter(
        BillingCycle cycle,
        boolean hideZero,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Who who,
        What what) {

    /**
     * Whose lines.
     *
     * @param reseller one of the caller's own resellers, whose lines are then read instead of the caller's
     * @param accountName exact account name of the customer (子用户账号名, M40)
     * @param subAccount exact sub-account id of the bill
     */
    public record Who(
            @Nullable PublicId reseller,
            @Nullable PublicId customer,
            @Nullable PublicId manager,
            @Nullable AssociationType type,
            @Nullable String accountName,
            @Nullable String subAccount) {

        public static final Who ANY = new Who(null, null, null, null, null, null);

        public Who withReseller(@Nullable PublicId chosen) {
            return new Who(chosen, customer, manager, type, accountName, subAccount);
        }

        public Who withCustomer(@Nullable PublicId chosen) {
            return new Who(reseller, chosen, manager, type, accountName, subAccount);
        }

        public Who withManager(@Nullable PublicId chosen) {
            return new Who(reseller, customer, chosen, type, accountName, subAccount);
        }

        public Who withType(@Nullable AssociationType chosen) {
            return new Who(reseller, customer, manager, chosen, accountName, subAccount);
        }

        public Who withAccountName(@Nullable String chosen) {
            return new Who(reseller, customer, manager, type, chosen, subAccount);
        }
    }

    /**
     * Lines of what.
     *
     * @param transaction 交易号, as {@link LineRow#transaction} shows it
     */
    public record What(
            @Nullable PublicId service,
            @Nullable PublicId region,
            @Nullable Integer chargeMode,
            @Nullable Integer billType,
            @Nullable String transaction,
            @Nullable String resourceName,
            @Nullable String resourceId) {

        public static final What ANY = new What(null, null, null, null, null, null, null);

        public What withService(@Nullable PublicId chosen) {
            return new What(chosen, region, chargeMode, billType, transaction, resourceName, resourceId);
        }

        public What withRegion(@Nullable PublicId chosen) {
            return new What(service, chosen, chargeMode, billType, transaction, resourceName, resourceId);
        }

        public What withTransaction(@Nullable String chosen) {
            return new What(service, region, chargeMode, billType, chosen, resourceName, resourceId);
        }
    }

    public LineFilter {
        if ((from == null) != (to == null)) {
            throw new InvalidField(from == null ? "from" : "to", "consumptionlines.filter.both-days");
        }
        if (from != null && to != null && (to.isBefore(from) || !cycle.contains(from) || !cycle.contains(to))) {
            throw new InvalidField("from", "consumptionlines.filter.days-outside", cycle.toString());
        }
    }

    /** The default view: all that is due of a cycle. */
    public static LineFilter of(BillingCycle cycle) {
        return new LineFilter(cycle, true, null, null, Who.ANY, What.ANY);
    }

    public LineFilter withZeros() {
        return new LineFilter(cycle, false, from, to, who, what);
    }

    public LineFilter withDays(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new LineFilter(cycle, hideZero, first, last, who, what);
    }

    public LineFilter with(Who whose) {
        return new LineFilter(cycle, hideZero, from, to, whose, what);
    }

    public LineFilter with(What which) {
        return new LineFilter(cycle, hideZero, from, to, who, which);
    }
}
