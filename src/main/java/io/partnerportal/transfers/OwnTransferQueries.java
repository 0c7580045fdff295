package io.partnerportal.transfers;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.OwnOrganisation;
import io.partnerportal.transfers.TransferReader.Whose;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The transfers the caller's organisation takes part in; a distributor's administrators read those among its resellers,
 * without persons and reasons.
 */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.CUSTOMERS_TRANSFER)
public class OwnTransferQueries {

    private static final int MOST_WAITING = 100;

    private final TransferReader reader;
    private final CurrentCaller caller;

    OwnTransferQueries(TransferReader reader, CurrentCaller caller) {
        this.reader = reader;
        this.caller = caller;
    }

    /** @param after id the page follows */
    public List<TransferRow> page(TransferFilter filter, long after, int limit) {
        return reader.page(Whose.PARTNERS, own(), filter, after, limit).stream()
                .map(TransferRow::forPartner)
                .toList();
    }

    /** @param most where counting stops */
    public int count(TransferFilter filter, int most) {
        return reader.count(Whose.PARTNERS, own(), filter, most);
    }

    public Optional<TransferRow> find(PublicId transfer) {
        return reader.find(Whose.PARTNERS, own(), transfer).map(TransferRow::forPartner);
    }

    /** Those that wait for the own answer, the newest first; 100 at most. */
    public List<TransferRow> waiting() {
        return reader.waiting(own(), MOST_WAITING).stream()
                .map(TransferRow::forPartner)
                .toList();
    }

    private long own() {
        return OwnOrganisation.of(caller.scope());
    }
}
