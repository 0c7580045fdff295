package io.partnerportal.resellers;

import io.partnerportal.kernel.PublicId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which resellers to list.
 *
 * @param text part of the account name or company, empty for all
 * @param id public id of one of them; empty for all
 * @param from first day under the distributor; absent for any
 * @param until last such day; absent for any
 * @param manager who looks after them; absent for anybody
 * @param unassigned only those nobody looks after
 */
public record ResellerFilter(
        String text,
        String id,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable PublicId manager,
        boolean unassigned) {

    public static final ResellerFilter ALL = new ResellerFilter("", "", null, null, null, false);
}
