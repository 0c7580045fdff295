package io.partnerportal.consumption.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.identity.Permission;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;

/** Customers' consumption (客户消费) with its tabs 消费汇总 and 消费明细; the address says which. */
@Route("sales/customer-consumption/:tab?/:line?")
@PageTitle("identity.nav.customer-consumption")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.CONSUMPTION_READ)
class ConsumptionView extends Composite<Div> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;

    private final SummaryPage summary;
    private final DetailPage detail;

    ConsumptionView(SummaryPage summary, DetailPage detail) {
        this.summary = summary;
        this.detail = detail;
        getContent().addClassName("pp-tabbed");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters();
        var parameters = event.getRouteParameters();
        if (parameters.get("tab").filter(ConsumptionTabs.DETAIL::equals).isPresent()) {
            only(detail);
            detail.open(query, parameters.get("line"));
        } else {
            only(summary);
            summary.open(query);
        }
    }

    private void only(Component page) {
        if (!page.getParent().filter(getContent()::equals).isPresent()) {
            getContent().removeAll();
            getContent().add(page);
        }
    }
}
