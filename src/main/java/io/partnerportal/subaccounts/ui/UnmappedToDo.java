package io.partnerportal.subaccounts.ui;

import io.partnerportal.home.ToDo;
import io.partnerportal.identity.Permission;
import io.partnerportal.subaccounts.SubAccountQueries;
import io.partnerportal.uikit.PortalLinks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Tells the operator how many sub-accounts belong to no customer yet. */
@Configuration(proxyBeanMethods = false)
class UnmappedToDo {

    @Bean
    @Order(40)
    static ToDo subAccountsToMap(SubAccountQueries subAccounts) {
        return new ToDo(
                "subaccounts.to-do",
                Permission.OPERATE_SUB_ACCOUNTS,
                subAccounts::countUnmapped,
                PortalLinks.subAccounts());
    }
}
