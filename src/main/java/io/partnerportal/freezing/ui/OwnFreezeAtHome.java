package io.partnerportal.freezing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.freezing.OwnFreezeQueries;
import io.partnerportal.home.HomeCard;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Tells a customer first of all, on its home page, that it is frozen, why, and until when its resources are kept. */
@SpringComponent
@Order(5)
class OwnFreezeAtHome implements HomeCard {

    private final OwnFreezeQueries freezes;
    private final CurrentCaller caller;

    OwnFreezeAtHome(OwnFreezeQueries freezes, CurrentCaller caller) {
        this.freezes = freezes;
        this.caller = caller;
    }

    @Override
    public Optional<Component> create() {
        return caller.may(Permission.MY_PARTNER) ? freezes.find().map(OwnFreezeCard::new) : Optional.empty();
    }
}
