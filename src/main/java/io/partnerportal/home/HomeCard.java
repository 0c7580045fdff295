package io.partnerportal.home;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** One part of the home page; a bean with an order, which asks its door only when the caller may. */
public interface HomeCard {

    /** Absent where the caller has no use for it. */
    Optional<Component> create();
}
