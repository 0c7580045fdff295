package io.partnerportal.clientele;

import com.vaadin.flow.function.SerializableRunnable;

/** Something to do with one customer, from its row or its page; higher modules make it a bean with an order. */
public interface CustomerAction {

    /** Words of the button: verb and object. */
    String nameKey();

    /** Whether the caller may do it, and it makes sense with this customer. */
    boolean isFor(CustomerCard customer);

    /** @param changed called after a change, shows list and customer anew */
    void open(CustomerCard customer, SerializableRunnable changed);
}
