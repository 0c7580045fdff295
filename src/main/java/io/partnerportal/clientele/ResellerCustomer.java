package io.partnerportal.clientele;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.kernel.Money;
import io.partnerportal.kernel.PublicId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reseller's customer as its distributor sees it, which is not whole: no contact data, no account manager, no label
 * (decision 11).
 *
 * @param freeze whether it is frozen
 * @param spent expenditure of this month, one amount a currency
 */
public record ResellerCustomer(Customer customer, ClienteleRow.Freeze freeze, List<Money> spent) {

    /**
     * What association and account say.
     *
     * @param relationId database key of the association
     * @param id database key of the customer
     */
    public record Customer(
            long relationId,
            long id,
            String publicId,
            String accountName,
            String displayName,
            long resellerId,
            String resellerPublicId,
            String reseller,
            AssociationType type,
            Instant begunAt) {}

    /**
     * Which customers to list.
     *
     * @param text part of the customer's name or account name; empty for all
     * @param reseller whose, which is always named (decision 11)
     * @param type absent for both
     */
    public record Filter(
            String text, PublicId reseller, @Nullable AssociationType type) {}

    public PublicId publicId() {
        return new PublicId(customer.publicId());
    }

    public PublicId reseller() {
        return new PublicId(customer.resellerPublicId());
    }

    public ClienteleRow.Key key() {
        return new ClienteleRow.Key(customer.begunAt(), customer.relationId());
    }
}
