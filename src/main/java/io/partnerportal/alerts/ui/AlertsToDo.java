package io.partnerportal.alerts.ui;

import io.partnerportal.alerts.AlertFilter;
import io.partnerportal.alerts.AlertQueries;
import io.partnerportal.alerts.AlertState;
import io.partnerportal.home.ToDo;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.uikit.PortalLinks;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Tells whoever looks after customers how many alerts are open. */
@Configuration(proxyBeanMethods = false)
class AlertsToDo {

    private static final int MOST_COUNTED = 10_000;

    @Bean
    @Order(50)
    static ToDo alertsToHandle(AlertQueries alerts) {
        return new ToDo(
                "alerts.to-do",
                Permission.ALERTS_READ,
                () -> alerts.count(new AlertFilter("", AlertState.OPEN), MOST_COUNTED),
                PortalLinks.filtered(
                        PortalLinks.of(Navigation.CUSTOMER_ALERTS), Map.of("state", AlertState.OPEN.name())));
    }
}
