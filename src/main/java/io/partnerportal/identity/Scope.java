package io.partnerportal.identity;

import org.jspecify.annotations.Nullable;

/** The data a caller may see (数据范围). Statements bind its values by equality, never by prefix (decision 11). */
public sealed interface Scope {

    /** Everything: the vendor's own staff (平台运营) and the system. */
    record Operator() implements Scope {}

    /**
     * One partner organisation.
     *
     * @param organisation database key of the organisation
     * @param manager database key of the user whose customers alone may be seen (客户经理, R10); absent for all customers
     * @param director database key of the calling director (客户经理主管), who sees the customers of own account managers
     *     and those nobody looks after, and consumption details of one own manager at a time (M9); absent for others
     */
    record Partner(
            long organisation,
            @Nullable Long manager,
            @Nullable Long director) implements Scope {

        public Partner(long organisation, @Nullable Long manager) {
            this(organisation, manager, null);
        }
    }

    /**
     * One customer account.
     *
     * @param account database key of the account
     */
    record Customer(long account) implements Scope {}
}
