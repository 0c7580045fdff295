package io.partnerportal.shell;

import io.partnerportal.accounts.AccountQueries;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Offers the set-up where the portal starts without any account, after the demo had its turn. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class SetUpStart implements ApplicationRunner {

    private final AccountQueries accounts;
    private final SetUpCode code;

    SetUpStart(AccountQueries accounts, SetUpCode code) {
        this.accounts = accounts;
        this.code = code;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.anyAccount()) {
            code.offer();
        }
    }
}
