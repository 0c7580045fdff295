package io.partnerportal.distribution;

import io.partnerportal.directory.ClosureObjection;
import io.partnerportal.identity.AccountKind;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An account cannot be closed while it applies to become a partner (R65). */
@Component
@Order(30)
class ApplicationClosure implements ClosureObjection {

    private final Applications applications;

    ApplicationClosure(Applications applications) {
        this.applications = applications;
    }

    @Override
    public List<String> against(long account, AccountKind kind) {
        return applications.isOpen(account) ? List.of("distribution.closure.applying") : List.of();
    }
}
