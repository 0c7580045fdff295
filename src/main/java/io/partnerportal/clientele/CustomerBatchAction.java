package io.partnerportal.clientele;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import io.partnerportal.kernel.PublicId;
import java.util.List;
import java.util.Optional;

/** Something to do with several customers of the list at once; higher modules make it a bean with an order. */
public interface CustomerBatchAction {

    /**
     * The button above the list; absent where the caller may not do it.
     *
     * @param chosen the customers ticked when it is pressed
     * @param changed called after a change, shows the list anew
     */
    Optional<Component> of(SerializableSupplier<List<PublicId>> chosen, SerializableRunnable changed);
}
