package io.partnerportal.resellers;

import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerStanding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One reseller as its distributor's list shows it.
 *
 * @param period what the list goes on after, besides {@code since}
 * @param mobile the owner's; absent where none is known
 * @param since first day under this distributor
 * @param manager who looks after it; absent where nobody does
 * @param standing what holds for it, the distributor's own included (R54)
 * @param freeze whether it may freeze its customers itself
 * @param onBehalf whether it may ask its customers for authorisations
 */
public record ResellerRow(
        long period,
        String publicId,
        String accountName,
        String displayName,
        @Nullable String mobile,
        String email,
        LocalDate since,
        @Nullable String manager,
        PartnerStanding standing,
        boolean freeze,
        boolean onBehalf) {

    /** Where a page ends; the next one starts below it. */
    public record Key(LocalDate since, long period) {
        public static final Key NEWEST = new Key(LocalDate.of(9999, 12, 31), Long.MAX_VALUE);
    }

    public Key key() {
        return new Key(since, period);
    }

    public PublicId id() {
        return new PublicId(publicId);
    }

    public boolean has(GrantKind kind) {
        return switch (kind) {
            case FREEZE -> freeze;
            case ON_BEHALF -> onBehalf;
        };
    }
}
