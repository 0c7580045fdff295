package io.partnerportal.dashboard.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** One part of the home page; asks its door only when the caller may. */
interface HomeCard {

    /** Absent where the caller has no use for it. */
    Optional<Component> create();
}
