package io.partnerportal.transfers.ui;

import io.partnerportal.home.ToDo;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.transfers.OwnTransferQueries;
import io.partnerportal.transfers.TransferQueries;
import io.partnerportal.transfers.TransferState;
import io.partnerportal.uikit.PortalLinks;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Tells resellers how many transfers wait for their answer, and the operator how many can be completed. */
@Configuration(proxyBeanMethods = false)
class TransfersToDo {

    @Bean
    @Order(65)
    static ToDo transfersToAnswer(OwnTransferQueries transfers) {
        return new ToDo(
                "transfers.to-do",
                Permission.CUSTOMERS_TRANSFER,
                () -> transfers.waiting().size(),
                in(Navigation.CUSTOMER_TRANSFERS, TransferState.WAITING));
    }

    @Bean
    @Order(66)
    static ToDo transfersToComplete(TransferQueries transfers) {
        return new ToDo(
                "transfers.to-do-operator",
                Permission.OPERATE_TRANSFERS,
                transfers::ready,
                in(Navigation.OPERATOR_TRANSFERS, TransferState.READY));
    }

    private static String in(Navigation page, TransferState state) {
        return PortalLinks.filtered(PortalLinks.of(page), Map.of("state", state.name()));
    }
}
