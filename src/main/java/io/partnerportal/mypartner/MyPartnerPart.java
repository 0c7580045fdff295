package io.partnerportal.mypartner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;

/** Something a higher module puts on a customer's page of its partner; beans in their order. */
public interface MyPartnerPart {

    /**
     * @param changed to be run after something was changed that other parts show
     * @return absent where there is nothing to show
     */
    Optional<Component> of(MyPartner partner, SerializableRunnable changed);
}
