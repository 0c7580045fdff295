package io.partnerportal.unlinking.ui;

import io.partnerportal.home.ToDo;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.unlinking.OwnRequestService;
import io.partnerportal.unlinking.RequestQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Tells partners and customers how many requests wait for their word. */
@Configuration(proxyBeanMethods = false)
class RequestsToDo {

    @Bean
    @Order(60)
    static ToDo requestsToDecide(RequestQueries requests) {
        return new ToDo(
                "unlinking.to-do",
                Permission.CUSTOMERS_UNLINK,
                requests::waiting,
                PortalLinks.of(Navigation.ASSOCIATION_RECORDS));
    }

    @Bean
    @Order(80)
    static ToDo ownRequestsToDecide(OwnRequestService requests) {
        return new ToDo(
                "unlinking.to-do-own", Permission.MY_PARTNER, requests::waiting, PortalLinks.of(Navigation.MY_PARTNER));
    }
}
