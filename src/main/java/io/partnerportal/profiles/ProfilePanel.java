package io.partnerportal.profiles;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** One more part of the page on which users see and change what is their own; higher modules make it a bean with an order. */
public interface ProfilePanel {

    /** Absent where the caller has no use for it. */
    Optional<Component> create();
}
