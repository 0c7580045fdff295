package io.partnerportal.freezing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.freezing.OwnFreezeQueries;
import io.partnerportal.mypartner.MyPartner;
import io.partnerportal.mypartner.MyPartnerPart;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Tells a customer on the page of its partner that it is frozen, why, and until when its resources are kept. */
@SpringComponent
@Order(5)
class OwnFreezePart implements MyPartnerPart {

    private final OwnFreezeQueries freezes;

    OwnFreezePart(OwnFreezeQueries freezes) {
        this.freezes = freezes;
    }

    @Override
    public Optional<Component> of(MyPartner partner, SerializableRunnable changed) {
        return freezes.find().map(OwnFreezeCard::new);
    }
}
