package io.partnerportal.transfers;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.organisations.OwnOrganisation;
import io.partnerportal.protection.CodeRefused;
import io.partnerportal.protection.Verified;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrators of either reseller agree to a transfer, or refuse it. */
@Service
@Transactional
@Allowed(Permission.CUSTOMERS_TRANSFER)
public class TransferConsentService {

    /** The operation that needs a code while the account's switch is on (R29). */
    public static final String DECIDE = "transfers.operation.decide";

    private final Verified verified;
    private final TransferTable table;
    private final TransferNotices notices;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    TransferConsentService(
            Verified verified,
            TransferTable table,
            TransferNotices notices,
            CurrentCaller caller,
            ApplicationEventPublisher events) {
        this.verified = verified;
        this.table = table;
        this.notices = notices;
        this.caller = caller;
        this.events = events;
    }

    /**
     * Agrees once, or refuses, which is possible until the operator has completed the transfer: who has agreed may think
     * better of it.
     *
     * @throws CodeRefused the account asks for a code and there is none that is right
     * @throws InvalidField it is refused and the reason is missing or too long
     * @throws NotFound the caller's organisation is neither of the two
     * @throws TransferRefused it is not open any more, or agreed to already
     */
    public void decide(DecideTransfer wish) {
        verified.require(DECIDE, wish);
        long own = OwnOrganisation.of(caller.scope());
        var filed = table.find(wish.transfer());
        var side = filed.sideOf(own).orElseThrow(TransferTable::unknown);
        if (wish.agree()) {
            agree(filed, side);
        } else {
            refuse(filed, side, TransferReason.checked(wish.reason()));
        }
    }

    private void agree(TransferTable.Filed filed, TransferSide side) {
        var now = table.agree(filed, side);
        publish(
                "transfers.audit.agreed",
                filed,
                side,
                Map.of("status", now.nameKey(), "partner", notices.name(filed.receiver())));
        notices.agreed(filed, side, now == TransferState.READY);
    }

    private void refuse(TransferTable.Filed filed, TransferSide side, String reason) {
        table.close(filed, TransferState.REFUSED, reason, side);
        publish(
                "transfers.audit.refused",
                filed,
                side,
                Map.of("status", TransferState.REFUSED.nameKey(), "reason", reason));
        notices.refused(filed, side, reason);
    }

    private void publish(String action, TransferTable.Filed filed, TransferSide side, Map<String, String> after) {
        var before = Map.of("status", filed.state().nameKey(), "partner", notices.name(filed.giver()));
        events.publishEvent(new TransferChanged(action, filed.accountName(), before, after, filed.party(side)));
    }
}
