package io.partnerportal.links;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** Asks search engines to keep no page behind a link, wherever they found its address. */
@Component
class NotForSearchEngines implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(NotForSearchEngines::tell);
    }

    private static void tell(IndexHtmlResponse page) {
        if (isBehindLink(page.getVaadinRequest().getPathInfo())) {
            page.getVaadinResponse().setHeader("X-Robots-Tag", "noindex, nofollow");
        }
    }

    private static boolean isBehindLink(String path) {
        return RouteConfiguration.forApplicationScope()
                .getRoute(path.replaceFirst("^/", ""))
                .filter(LinkPage.class::isAssignableFrom)
                .isPresent();
    }
}
