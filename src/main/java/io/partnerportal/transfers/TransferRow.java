package io.partnerportal.transfers;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.kernel.PublicId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One transfer as those see it whom it concerns.
 *
 * @param customer display name
 * @param type how the customer is associated, before and after
 * @param distributor name of whom both resellers sold under when it was asked for
 * @param closed how it ended; absent while it is open
 * @param refusedBy who did, where it was refused
 * @param own which side the reader is; absent for the operator and the distributor
 */
public record TransferRow(
        long id,
        String publicId,
        String customer,
        String accountName,
        AssociationType type,
        Party giver,
        Party receiver,
        String distributor,
        TransferState state,
        Deed asked,
        @Nullable Deed closed,
        @Nullable TransferSide refusedBy,
        @Nullable TransferSide own) {

    /**
     * What somebody did.
     *
     * @param by who; empty for those who need not know
     * @param reason empty where none was given
     */
    public record Deed(String by, Instant at, String reason) {

        Deed anonymous(boolean withReason) {
            return new Deed("", at, withReason ? reason : "");
        }
    }

    /** One of the resellers, and when it agreed. */
    public record Party(String name, @Nullable Deed agreed) {

        Party anonymous() {
            return agreed == null ? this : new Party(name, agreed.anonymous(false));
        }
    }

    public PublicId key() {
        return new PublicId(publicId);
    }

    public Party party(TransferSide side) {
        return side == TransferSide.GIVER ? giver : receiver;
    }

    /** Whether the reader's side is asked and has not answered. */
    public boolean waitsForReader() {
        return state == TransferState.WAITING && own != null && party(own).agreed() == null;
    }

    /** As a partner reads it: no person but the own ones, and for the distributor no reasons either (decision 11). */
    TransferRow forPartner() {
        return new TransferRow(
                id,
                publicId,
                customer,
                accountName,
                type,
                own == TransferSide.GIVER ? giver : giver.anonymous(),
                own == TransferSide.RECEIVER ? receiver : receiver.anonymous(),
                distributor,
                state,
                asked.anonymous(own != null),
                closed == null ? null : closed.anonymous(own != null),
                refusedBy,
                own);
    }
}
