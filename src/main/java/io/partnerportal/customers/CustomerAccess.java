package io.partnerportal.customers;

import io.partnerportal.accounts.Access;
import io.partnerportal.accounts.AccessSource;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.identity.UserKind;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The owner of a customer account sees the customer's own home; an IAM user nothing. */
@Component
class CustomerAccess implements AccessSource {

    @Override
    public AccountKind kind() {
        return AccountKind.CUSTOMER;
    }

    @Override
    public Access accessOf(long account, long user, UserKind userKind) {
        var permissions = userKind == UserKind.OWNER
                ? Set.of(Permission.HOME, Permission.PROFILE, Permission.MESSAGES, Permission.ACCESS_KEYS)
                : Set.<String>of();
        return new Access(new Scope.Customer(account), permissions);
    }
}
