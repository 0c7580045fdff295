package io.partnerportal.organisations;

import com.vaadin.flow.component.Component;

/** A part that a higher module adds to the operator's page of a partner; parts stand in the order of their beans. */
public interface PartnerPart {

    Component of(PartnerRow partner);
}
