package io.partnerportal.customers;

import io.partnerportal.accounts.Access;
import io.partnerportal.accounts.AccessSource;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.identity.UserKind;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The owner of a customer account sees the customer's own home, and its partner, or how to become a reseller; an IAM user nothing. */
@Component
class CustomerAccess implements AccessSource {

    private static final Set<String> ALWAYS =
            Set.of(Permission.HOME, Permission.PROFILE, Permission.MESSAGES, Permission.ACCESS_KEYS);

    private final JdbcClient jdbc;

    CustomerAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public AccountKind kind() {
        return AccountKind.CUSTOMER;
    }

    @Override
    public Access accessOf(long account, long user, UserKind userKind) {
        var permissions = userKind == UserKind.OWNER ? ofOwner(account) : Set.<String>of();
        return new Access(new Scope.Customer(account), permissions);
    }

    private Set<String> ofOwner(long account) {
        var permissions = new HashSet<>(ALWAYS);
        permissions.add(hasPartner(account) ? Permission.MY_PARTNER : Permission.RESELLER_APPLY);
        return permissions;
    }

    private boolean hasPartner(long account) {
        return jdbc.sql("select count(*) from relation where current_id = :account")
                        .param("account", account)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
