package io.partnerportal.consumption.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import io.partnerportal.uikit.PortalLinks;

/** The two tabs of customers' consumption; real links, so that each can be opened beside the other. */
class ConsumptionTabs extends Nav {

    static final String DETAIL = "detail";

    private static final long serialVersionUID = 1;

    ConsumptionTabs(boolean detail) {
        addClassName("pp-tabs");
        getElement().setAttribute("aria-label", getTranslation("identity.nav.customer-consumption"));
        add(
                tab(PortalLinks.customerConsumption(), "consumption.summary", !detail),
                tab(PortalLinks.customerConsumption() + "/" + DETAIL, "consumption.detail", detail));
    }

    private Anchor tab(String href, String key, boolean current) {
        var link = new Anchor(href, getTranslation(key));
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
