package io.partnerportal.accounts;

import io.partnerportal.identity.Open;
import io.partnerportal.identity.UserKind;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.PublicId;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts and adds users to them. */
@Service
@Transactional
@Open("called by the doors of organisations, customers and set-up, which ask for their own permission")
public class AccountService {

    private final AccountRepository accounts;
    private final UserRepository users;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AccountService(
            AccountRepository accounts,
            UserRepository users,
            JdbcClient jdbc,
            Ids ids,
            PasswordEncoder passwords,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.users = users;
        this.jdbc = jdbc;
        this.ids = ids;
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Opens an account and its owner (账号所有者), who signs in by the account's name or e-mail.
     *
     * @throws InvalidField accountName, displayName, email or password breaks a rule or is taken
     */
    public AccountOpened open(NewAccount wish) {
        var name = FieldRules.name("accountName", wish.accountName());
        var displayName = FieldRules.displayName(wish.displayName());
        var email = FieldRules.email(wish.email());
        PasswordRule.check(wish.password(), name, email);
        checkUnused(name, email);
        var account = accounts.save(new Account(
                ids.next(),
                0,
                PublicId.random().value(),
                wish.kind(),
                name,
                displayName,
                email,
                wish.site(),
                AccountStatus.ACTIVE,
                clock.instant()));
        save(new NewUser(account.id(), UserKind.OWNER, name, displayName, email, wish.password()));
        var opened = new AccountOpened(account.id(), new PublicId(account.publicId()), wish.kind(), name);
        events.publishEvent(opened);
        return opened;
    }

    /**
     * Adds a member or IAM user; the name follows R2.
     *
     * @throws InvalidField name, displayName, email or password breaks a rule or is taken within the account
     */
    public UserAdded add(NewUser wish) {
        var email = wish.email() == null ? null : FieldRules.email(wish.email());
        var checked = new NewUser(
                wish.account(),
                wish.kind(),
                FieldRules.name("name", wish.name()),
                FieldRules.displayName(wish.displayName()),
                email,
                wish.password());
        PasswordRule.check(checked.password(), checked.name(), email);
        checkUnused(checked);
        var user = save(checked);
        var added = new UserAdded(user.id(), wish.account(), wish.kind(), wish.name());
        events.publishEvent(added);
        return added;
    }

    /** Calls an account something else on every screen. */
    public void rename(long account, String displayName) {
        jdbc.sql("update account set display_name = :name, version = version + 1 where id = :account")
                .param("name", FieldRules.displayName(displayName))
                .param("account", account)
                .update();
    }

    private User save(NewUser checked) {
        return users.save(new User(
                ids.next(),
                0,
                PublicId.random().value(),
                checked.account(),
                checked.kind(),
                checked.name(),
                checked.displayName(),
                checked.email(),
                passwords.encode(checked.password()),
                UserStatus.ACTIVE,
                0,
                clock.instant()));
    }

    private void checkUnused(String accountName, String email) {
        if (exists("account where name = :value", accountName, 0)) {
            throw new InvalidField("accountName", "accounts.name-taken", accountName);
        }
        if (exists("account where email = :value", email, 0)) {
            throw new InvalidField("email", "accounts.email-taken", email);
        }
    }

    private void checkUnused(NewUser wish) {
        if (exists("portal_user where name = :value and account_id = :account", wish.name(), wish.account())) {
            throw new InvalidField("name", "accounts.user-name-taken", wish.name());
        }
        if (wish.email() != null
                && exists("portal_user where email = :value and account_id = :account", wish.email(), wish.account())) {
            throw new InvalidField("email", "accounts.email-taken", wish.email());
        }
    }

    private boolean exists(String what, String value, long account) {
        return jdbc.sql("select count(*) from " + what)
                        .param("value", value)
                        .param("account", account)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
