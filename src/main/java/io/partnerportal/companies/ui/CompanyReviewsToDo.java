package io.partnerportal.companies.ui;

import io.partnerportal.companies.ChangeStatus;
import io.partnerportal.companies.ReviewQueries;
import io.partnerportal.home.ToDo;
import io.partnerportal.identity.Permission;
import io.partnerportal.uikit.PortalLinks;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Tells the operator how many changes of company information wait. */
@Configuration(proxyBeanMethods = false)
class CompanyReviewsToDo {

    @Bean
    @Order(10)
    static ToDo companiesToReview(ReviewQueries reviews) {
        return new ToDo(
                "companies.to-do",
                Permission.OPERATE_COMPANY_REVIEWS,
                reviews::waiting,
                PortalLinks.filtered(PortalLinks.companyReviews(), Map.of("status", ChangeStatus.PENDING.name())));
    }
}
