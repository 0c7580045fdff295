package io.partnerportal.transfers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.clientele.AssociationRecordPart;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.transfers.OwnTransferQueries;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Above the association records: transfers that wait for the own answer. */
@SpringComponent
@Order(20)
class WaitingTransfers implements AssociationRecordPart {

    private final OwnTransferQueries queries;
    private final CurrentCaller caller;

    WaitingTransfers(OwnTransferQueries queries, CurrentCaller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @Override
    public Optional<Component> create() {
        if (!caller.may(Permission.CUSTOMERS_TRANSFER)) {
            return Optional.empty();
        }
        var waiting = queries.waiting();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var part = new Section(
                new H3(UI.getCurrent().getTranslation("transfers.waiting-title")), new TransferList(waiting, true));
        part.addClassName("pp-part");
        return Optional.of(part);
    }
}
