package io.partnerportal.acceptance;

import io.partnerportal.accounts.AccountOpened;
import io.partnerportal.accounts.AccountService;
import io.partnerportal.accounts.NewAccount;
import io.partnerportal.accounts.UserDetails;
import io.partnerportal.accounts.UserService;
import io.partnerportal.customers.CustomerRegister;
import io.partnerportal.identity.AccountKind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens the accounts of those who register behind a link. */
@Component
class NewCustomers {

    private final AccountService accounts;
    private final UserService users;
    private final CustomerRegister customers;
    private final JdbcClient jdbc;
    private final String homeSite;

    NewCustomers(
            AccountService accounts,
            UserService users,
            CustomerRegister customers,
            JdbcClient jdbc,
            @Value("${portal.sites.home}") String homeSite) {
        this.accounts = accounts;
        this.users = users;
        this.customers = customers;
        this.jdbc = jdbc;
        this.homeSite = homeSite;
    }

    /** The password is the owner's own and stays. */
    AccountOpened open(Registration form, String email) {
        var account = accounts.open(new NewAccount(
                AccountKind.CUSTOMER,
                form.accountName().strip(),
                form.displayName(),
                email,
                homeSite,
                form.password()));
        accounts.keepPasswords(account.id());
        users.change(ownerOf(account.id()), new UserDetails(account.displayName(), email, form.mobile()));
        customers.adopt(account);
        return account;
    }

    long ownerOf(long account) {
        return jdbc.sql("select id from portal_user where account_id = :account and kind = 'OWNER'")
                .param("account", account)
                .query(Long.class)
                .single();
    }

    String nameOf(long account) {
        return jdbc.sql("select name from account where id = :account")
                .param("account", account)
                .query(String.class)
                .single();
    }
}
