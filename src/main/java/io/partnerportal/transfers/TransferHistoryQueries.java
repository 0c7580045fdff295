package io.partnerportal.transfers;

import io.partnerportal.associations.RelationsInReach;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.OwnOrganisation;
import io.partnerportal.transfers.TransferReader.Whose;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a customer came from one reseller to another, for those who see the customer. */
@Service
@Transactional(readOnly = true)
public class TransferHistoryQueries {

    private static final int MOST_SHOWN = 50;

    private final TransferReader reader;
    private final RelationsInReach reach;
    private final CurrentCaller caller;

    TransferHistoryQueries(TransferReader reader, RelationsInReach reach, CurrentCaller caller) {
        this.reader = reader;
        this.reach = reach;
        this.caller = caller;
    }

    /**
     * Of one of the caller's own customers, the newest first; those that are not done only for who decides about them.
     *
     * @throws NotFound the customer is not within the caller's reach
     */
    @Allowed(Permission.CUSTOMERS_READ)
    public List<TransferRow> of(PublicId customer) {
        reach.require(customer);
        return history(customer, caller.may(Permission.CUSTOMERS_TRANSFER) ? null : TransferState.DONE);
    }

    /**
     * Of one customer of an own reseller, for its distributor: the moves among its resellers.
     *
     * @throws NotFound no customer of that own reseller
     */
    @Allowed(Permission.RESELLERS_CUSTOMERS)
    public List<TransferRow> ofReseller(PublicId reseller, PublicId customer) {
        reach.ofReseller(reseller, customer);
        return history(customer, TransferState.DONE);
    }

    private List<TransferRow> history(PublicId customer, @Nullable TransferState state) {
        var filter = TransferFilter.ofCustomer(customer, state);
        return reader
                .page(Whose.PARTNERS, OwnOrganisation.of(caller.scope()), filter, Long.MAX_VALUE, MOST_SHOWN)
                .stream()
                .map(TransferRow::forPartner)
                .toList();
    }
}
