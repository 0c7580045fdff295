package io.partnerportal.clientele;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.facts.KnownFacts;
import io.partnerportal.freezing.FrozenState;
import io.partnerportal.kernel.Money;
import io.partnerportal.kernel.PublicId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One customer of a partner.
 *
 * @param facts what is known of it today
 * @param freeze whether it is frozen
 * @param spent expenditure of this month, one amount a currency; empty for none and for whoever may not see it
 */
public record ClienteleRow(Customer customer, KnownFacts facts, Freeze freeze, List<Money> spent) {

    /**
     * Whether a customer is frozen.
     *
     * @param retentionUntil last day on which frozen resources can be unfrozen
     */
    public record Freeze(FrozenState state, @Nullable LocalDate retentionUntil) {
        public static final Freeze NONE = new Freeze(FrozenState.NONE, null);
    }

    /**
     * What the association and the account say.
     *
     * @param relationId database key of the association
     * @param id database key of the customer
     * @param mobile of the account's owner
     * @param manager who looks after it
     */
    public record Customer(
            long relationId,
            long id,
            String publicId,
            String accountName,
            String displayName,
            String email,
            @Nullable String mobile,
            AssociationType type,
            Instant begunAt,
            @Nullable String managerPublicId,
            @Nullable String manager,
            String label) {}

    /**
     * The beginning of a list.
     *
     * @param found how many rows the list has, or where counting stopped
     */
    public record Found(List<ClienteleRow> rows, int found) {}

    /** What one customer spent on one product this month. */
    public record Product(String name, @Nullable String nameZh, Money spent) {}

    /** Where a page ends, the newest association first. */
    public record Key(Instant begunAt, long relationId) {
        public static final Key NEWEST = new Key(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);
    }

    public PublicId publicId() {
        return new PublicId(customer.publicId());
    }

    public Key key() {
        return new Key(customer.begunAt(), customer.relationId());
    }
}
