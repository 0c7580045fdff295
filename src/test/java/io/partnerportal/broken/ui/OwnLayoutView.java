package io.partnerportal.broken.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;

/** Breaks a rule: knows what lies above it. Abstract, so that no scanner opens it. */
@Route(value = "broken/layout", layout = OwnLayoutView.Frame.class)
public abstract class OwnLayoutView extends Div {

    abstract static class Frame extends Div implements RouterLayout {}
}
