package io.partnerportal.transfers.ui;

import io.partnerportal.home.ToDo;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.transfers.OwnTransferQueries;
import io.partnerportal.transfers.TransferFilter;
import io.partnerportal.transfers.TransferQueries;
import io.partnerportal.transfers.TransferState;
import io.partnerportal.uikit.PortalLinks;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Tells the operator how many transfers can be completed, and resellers how many wait for their answer. */
@Configuration(proxyBeanMethods = false)
class TransfersToDo {

    private static final int MOST_COUNTED = 1000;

    @Bean
    @Order(50)
    static ToDo transfersToComplete(TransferQueries transfers) {
        var ready = new TransferFilter("", TransferState.READY, null, null, null, null);
        return new ToDo(
                "transfers.to-do",
                Permission.OPERATE_TRANSFERS,
                () -> transfers.count(ready, MOST_COUNTED),
                of(Navigation.OPERATOR_TRANSFERS, TransferState.READY));
    }

    @Bean
    @Order(70)
    static ToDo transfersToAnswer(OwnTransferQueries transfers) {
        return new ToDo(
                "transfers.to-do-own",
                Permission.CUSTOMERS_TRANSFER,
                () -> transfers.waiting().size(),
                of(Navigation.CUSTOMER_TRANSFERS, TransferState.WAITING));
    }

    private static String of(Navigation page, TransferState state) {
        return PortalLinks.filtered(PortalLinks.of(page), Map.of("state", state.name()));
    }
}
