package io.partnerportal.broken.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** Breaks a rule: has neither a title nor a permission. Abstract, so that no scanner opens it. */
@Route("broken/untitled")
public abstract class UntitledView extends Div {}
