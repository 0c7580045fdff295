package io.partnerportal.transfers;

import io.partnerportal.associations.AssociationEnding;
import io.partnerportal.associations.LiveRelation;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Nobody moves a customer whose association has ended in another way. */
@Component
@Order(60)
class TransfersEnding implements AssociationEnding {

    private final TransferTable table;
    private final TransferNotices notices;
    private final ApplicationEventPublisher events;

    TransfersEnding(TransferTable table, TransferNotices notices, ApplicationEventPublisher events) {
        this.table = table;
        this.notices = notices;
        this.events = events;
    }

    @Override
    public void ending(LiveRelation relation) {
        table.lapse(relation).ifPresent(lapsed -> {
            events.publishEvent(new TransferChanged(
                    "transfers.audit.lapsed",
                    lapsed.accountName(),
                    Map.of("status", lapsed.state().nameKey()),
                    Map.of("status", TransferState.LAPSED.nameKey()),
                    lapsed.giver()));
            notices.lapsed(lapsed);
        });
    }
}
