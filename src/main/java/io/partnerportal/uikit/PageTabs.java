package io.partnerportal.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** Tabs inside a page, each with an address of its own. */
public final class PageTabs extends Nav {

    private static final long serialVersionUID = 1;

    public PageTabs(String label) {
        addClassName("pp-tabs");
        getElement().setAttribute("aria-label", label);
    }

    public PageTabs tab(String label, String href, boolean current) {
        var tab = new Anchor(href, label);
        if (current) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        add(tab);
        return this;
    }
}
