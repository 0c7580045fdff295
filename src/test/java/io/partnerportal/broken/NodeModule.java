package io.partnerportal.broken;

import com.vaadin.flow.component.dependency.JsModule;

/** Breaks a rule: asks for a bundle that cannot be built. */
@JsModule("./none.js")
public abstract class NodeModule {}
