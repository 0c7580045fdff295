package io.partnerportal.clientele;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something above the association records, such as requests that wait; higher modules make it a bean with an order. */
public interface AssociationRecordPart {

    /** Absent where there is nothing to show to the caller. */
    Optional<Component> create();
}
