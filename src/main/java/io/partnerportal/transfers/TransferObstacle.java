package io.partnerportal.transfers;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.organisations.StandingOf;
import java.util.Optional;

/** What stands against a transfer, one per cause; asked when it is opened and when it is completed. */
public enum TransferObstacle {
    SAME_RESELLER,
    /** They sell under different distributors today, or one of them under none. */
    OTHER_DISTRIBUTOR,
    GIVER_FROZEN,
    RECEIVER_FROZEN,
    /** The receiving reseller may not have customers of this type (R40). */
    TYPE_NOT_ALLOWED,
    CUSTOMER_FROZEN,
    /** Partner and customer have not decided whether they part, or how they go on. */
    REQUEST_PENDING;

    /**
     * What a decision looks at, as it is while all of it is locked.
     *
     * @param frozen whether the giving reseller froze the customer
     * @param requested whether a request to unlink or switch waits
     */
    record Facts(AssociationType type, StandingOf giver, StandingOf receiver, boolean frozen, boolean requested) {}

    /** The first there is. */
    static Optional<TransferObstacle> first(Facts facts) {
        for (var obstacle : values()) {
            if (obstacle.isThere(facts)) {
                return Optional.of(obstacle);
            }
        }
        return Optional.empty();
    }

    private boolean isThere(Facts facts) {
        var giver = facts.giver();
        var receiver = facts.receiver();
        return switch (this) {
            case SAME_RESELLER -> giver.organisation() == receiver.organisation();
            case OTHER_DISTRIBUTOR ->
                giver.distributor() == null || !giver.distributor().equals(receiver.distributor());
            case GIVER_FROZEN -> giver.isFrozen();
            case RECEIVER_FROZEN -> receiver.isFrozen();
            case TYPE_NOT_ALLOWED ->
                facts.type() == AssociationType.REFERRAL ? !receiver.mayRefer() : !receiver.resale();
            case CUSTOMER_FROZEN -> facts.frozen();
            case REQUEST_PENDING -> facts.requested();
        };
    }

    String key() {
        return "transfers.obstacle." + name();
    }
}
