package io.partnerportal.prospects.ui;

import io.partnerportal.home.ToDo;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.prospects.ProspectFilter;
import io.partnerportal.prospects.ProspectReviewQueries;
import io.partnerportal.prospects.ProspectState;
import io.partnerportal.uikit.PortalLinks;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Tells the operator how many pre-registrations wait for a decision. */
@Configuration(proxyBeanMethods = false)
class ProspectReviewsToDo {

    private static final int MOST_COUNTED = 10_000;

    @Bean
    @Order(20)
    static ToDo prospectsToReview(ProspectReviewQueries reviews) {
        var waiting = new ProspectFilter("", ProspectState.PENDING, null, null);
        return new ToDo(
                "prospects.to-do",
                Permission.OPERATE_PROSPECTS,
                () -> reviews.count(waiting, MOST_COUNTED),
                PortalLinks.filtered(
                        PortalLinks.of(Navigation.OPERATOR_PROSPECTS), Map.of("state", ProspectState.PENDING.name())));
    }
}
