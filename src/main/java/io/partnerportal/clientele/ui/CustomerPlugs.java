package io.partnerportal.clientele.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.clientele.CustomerAction;
import io.partnerportal.clientele.CustomerBatchAction;
import io.partnerportal.clientele.CustomerCard;
import io.partnerportal.clientele.CustomerCounts;
import io.partnerportal.clientele.CustomerPanel;
import io.partnerportal.kernel.PublicId;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** What other modules add to the list of customers and to one customer, as far as the caller may use it. */
@SpringComponent
class CustomerPlugs {

    private final ObjectProvider<CustomerPanel> panels;
    private final ObjectProvider<CustomerAction> actions;
    private final ObjectProvider<CustomerBatchAction> batches;
    private final ObjectProvider<CustomerCounts> counts;

    CustomerPlugs(
            ObjectProvider<CustomerPanel> panels,
            ObjectProvider<CustomerAction> actions,
            ObjectProvider<CustomerBatchAction> batches,
            ObjectProvider<CustomerCounts> counts) {
        this.panels = panels;
        this.actions = actions;
        this.batches = batches;
        this.counts = counts;
    }

    List<Component> panels(CustomerCard customer, SerializableRunnable changed) {
        return panels.orderedStream()
                .map(panel -> panel.of(customer, changed))
                .flatMap(Optional::stream)
                .toList();
    }

    List<CustomerAction> actions(CustomerCard customer) {
        return actions.orderedStream().filter(action -> action.isFor(customer)).toList();
    }

    List<Component> batches(SerializableSupplier<List<PublicId>> chosen, SerializableRunnable changed) {
        return batches.orderedStream()
                .map(batch -> batch.of(chosen, changed))
                .flatMap(Optional::stream)
                .toList();
    }

    List<CustomerCounts> counts() {
        return counts.orderedStream().filter(CustomerCounts::isForCaller).toList();
    }
}
