package io.partnerportal.registrations;

import io.partnerportal.accounts.AccountOpened;
import io.partnerportal.accounts.AccountService;
import io.partnerportal.accounts.NewAccount;
import io.partnerportal.accounts.UserDetails;
import io.partnerportal.accounts.UserService;
import io.partnerportal.agreements.Signer;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.kernel.InvalidField;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the accounts of those who register behind a link. */
@Component
public class RegisteredAccounts {

    private final AccountService accounts;
    private final UserService users;
    private final JdbcClient jdbc;
    private final String homeSite;

    RegisteredAccounts(
            AccountService accounts,
            UserService users,
            JdbcClient jdbc,
            @Value("${portal.sites.home}") String homeSite) {
        this.accounts = accounts;
        this.users = users;
        this.jdbc = jdbc;
        this.homeSite = homeSite;
    }

    /**
     * The password is the owner's own and stays.
     *
     * @param email that was proved
     * @throws InvalidField a value breaks a rule or is taken
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public AccountOpened open(AccountKind kind, Registration form, String email) {
        var account = accounts.open(
                new NewAccount(kind, form.accountName().strip(), form.displayName(), email, homeSite, form.password()));
        accounts.keepPasswords(account.id());
        users.change(owner(account.id()).user(), new UserDetails(account.displayName(), email, form.mobile()));
        return account;
    }

    /** Who agrees to something for an account. */
    public Signer owner(long account) {
        return jdbc.sql("""
                select a.id as account, u.id as user, a.name
                  from account a
                  join portal_user u on u.account_id = a.id and u.kind = 'OWNER'
                 where a.id = :account
                """).param("account", account).query(Signer.class).single();
    }
}
