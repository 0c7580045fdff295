package io.partnerportal.consumption.ui;

import com.vaadin.flow.component.Composite;
import io.partnerportal.uikit.PageTabs;
import io.partnerportal.uikit.PortalLinks;

/** The two tabs of customers' consumption. */
class ConsumptionTabs extends Composite<PageTabs> {

    static final String DETAIL = "detail";

    private static final long serialVersionUID = 1;

    ConsumptionTabs(boolean detail) {
        getContent()
                .tab(getTranslation("consumption.summary"), PortalLinks.customerConsumption(), !detail)
                .tab(getTranslation("consumption.detail"), PortalLinks.customerConsumption() + "/" + DETAIL, detail);
    }

    @Override
    protected PageTabs initContent() {
        return new PageTabs(getTranslation("identity.nav.customer-consumption"));
    }
}
