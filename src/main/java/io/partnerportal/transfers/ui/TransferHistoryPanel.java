package io.partnerportal.transfers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.clientele.CustomerCard;
import io.partnerportal.clientele.CustomerPanel;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.transfers.TransferHistoryQueries;
import io.partnerportal.transfers.TransferRow;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On a customer's page: how it came from one reseller to another. */
@SpringComponent
@Order(70)
class TransferHistoryPanel implements CustomerPanel {

    private final TransferHistoryQueries queries;
    private final CurrentCaller caller;

    TransferHistoryPanel(TransferHistoryQueries queries, CurrentCaller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @Override
    public Optional<Component> of(CustomerCard customer, SerializableRunnable changed) {
        var rows = rows(customer);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var title = new H3(UI.getCurrent().getTranslation("transfers.history"));
        var part = new Section(title, new TransferList(rows, caller.may(Permission.CUSTOMERS_TRANSFER)));
        part.addClassName("pp-part");
        return Optional.of(part);
    }

    private List<TransferRow> rows(CustomerCard customer) {
        return customer.reseller() == null
                ? queries.of(customer.id())
                : queries.ofReseller(customer.reseller(), customer.id());
    }
}
