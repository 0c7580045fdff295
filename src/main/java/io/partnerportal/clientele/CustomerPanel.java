package io.partnerportal.clientele;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;

/** One more part of a customer's page; higher modules make it a bean with an order. */
public interface CustomerPanel {

    /**
     * Absent where it has nothing to say of the customer, or the caller may not see it.
     *
     * @param changed called after a change, shows the customer anew
     */
    Optional<Component> of(CustomerCard customer, SerializableRunnable changed);
}
