package io.partnerportal.distribution.ui;

import io.partnerportal.distribution.ApplicationFilter;
import io.partnerportal.distribution.ApplicationQueries;
import io.partnerportal.distribution.ApplicationState;
import io.partnerportal.distribution.VettingQueries;
import io.partnerportal.home.ToDo;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.uikit.PortalLinks;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Tells the operator and each distributor how many applications wait for them. */
@Configuration(proxyBeanMethods = false)
class ApplicationsToDo {

    private static final int MOST_COUNTED = 10_000;

    @Bean
    @Order(30)
    static ToDo applicationsToVet(VettingQueries applications) {
        var waiting = new ApplicationFilter("", ApplicationState.VENDOR_REVIEW);
        return new ToDo(
                "distribution.to-do",
                Permission.OPERATE_RESELLERS,
                () -> applications.count(waiting, MOST_COUNTED),
                link(Navigation.OPERATOR_RESELLER_APPLICATIONS, waiting));
    }

    @Bean
    @Order(70)
    static ToDo applicationsToDecide(ApplicationQueries applications) {
        var waiting = new ApplicationFilter("", ApplicationState.DISTRIBUTOR_REVIEW);
        return new ToDo(
                "distribution.to-do",
                Permission.RESELLERS_MANAGE,
                () -> applications.count(waiting, MOST_COUNTED),
                link(Navigation.RESELLER_APPLICATIONS, waiting));
    }

    private static String link(Navigation page, ApplicationFilter waiting) {
        return PortalLinks.filtered(PortalLinks.of(page), Map.of("state", String.valueOf(waiting.state())));
    }
}
