package io.partnerportal.accounts;

import io.partnerportal.identity.Open;
import io.partnerportal.identity.UserKind;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.passwords.PasswordOwner;
import io.partnerportal.passwords.PasswordRule;
import java.time.Clock;
import java.util.Map;
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
    private final UniqueAmongUsers unique;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AccountService(
            AccountRepository accounts,
            UserRepository users,
            UniqueAmongUsers unique,
            JdbcClient jdbc,
            Ids ids,
            PasswordEncoder passwords,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.users = users;
        this.unique = unique;
        this.jdbc = jdbc;
        this.ids = ids;
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Opens an account and its owner (账号所有者), who signs in by the account's name or e-mail. Whoever opens it knows
     * the password, so it is changed at the first sign-in (R28) unless {@link #keepPasswords} says otherwise.
     *
     * @throws InvalidField accountName, displayName, email or password breaks a rule or is taken
     */
    public AccountOpened open(NewAccount wish) {
        var name = FieldRules.name("accountName", wish.accountName());
        var displayName = FieldRules.displayName(wish.displayName());
        var email = FieldRules.email(wish.email());
        PasswordRule.check(wish.password(), new PasswordOwner(name, email, null));
        checkUnused(name, email);
        var made = new Account(
                ids.next(),
                0,
                PublicId.random().value(),
                wish.kind(),
                name,
                displayName,
                email,
                wish.site(),
                AccountStatus.ACTIVE,
                clock.instant());
        var account = UniqueKeys.saving(Map.of("accountName", name, "email", email), () -> accounts.save(made));
        save(new NewUser(account.id(), UserKind.OWNER, name, displayName, email, null, wish.password(), true));
        var opened = new AccountOpened(
                account.id(), new PublicId(account.publicId()), wish.kind(), name, displayName, email);
        events.publishEvent(opened);
        return opened;
    }

    /**
     * Adds a member or IAM user; the name follows R2.
     *
     * @throws InvalidField name, displayName, email, mobile or password breaks a rule or is taken within the account
     */
    public UserAdded add(NewUser wish) {
        var user = save(check(wish));
        var added = new UserAdded(
                user.id(), user.accountId(), user.kind(), user.name(), user.displayName(), user.email(), user.mobile());
        events.publishEvent(added);
        return added;
    }

    /**
     * The user as it would be added, so that a form can say what is wrong before its last step.
     *
     * @throws InvalidField as {@link #add} would
     */
    public NewUser check(NewUser wish) {
        var details = new UserDetails(wish.displayName(), wish.email(), wish.mobile()).checked();
        var checked = new NewUser(
                wish.account(),
                wish.kind(),
                FieldRules.name("name", wish.name()),
                details.displayName(),
                details.email(),
                details.mobile(),
                wish.password(),
                wish.mustChangePassword());
        PasswordRule.check(checked.password(), new PasswordOwner(checked.name(), checked.email(), checked.mobile()));
        unique.checkNew(checked);
        return checked;
    }

    /**
     * Says that the users of an account chose the passwords they have, so that nobody is made to change one.
     */
    public void keepPasswords(long account) {
        jdbc.sql("update portal_user set must_change_password = false where account_id = :account")
                .param("account", account)
                .update();
    }

    /**
     * Makes a customer's account a partner's; its users stay.
     *
     * @return whether it was an active customer account until now
     */
    public boolean becomePartner(long account) {
        return jdbc.sql("""
                update account set kind = 'PARTNER', version = version + 1
                 where id = :account and kind = 'CUSTOMER' and status = 'ACTIVE'
                """).param("account", account).update() == 1;
    }

    /** Calls an account something else on every screen. */
    public void rename(long account, String displayName) {
        jdbc.sql("update account set display_name = :name, version = version + 1 where id = :account")
                .param("name", FieldRules.displayName(displayName))
                .param("account", account)
                .update();
    }

    /** @throws InvalidField not an address, or another account's */
    void checkEmail(long account, String email) {
        var found = jdbc.sql("select id from account where email = :email and id <> :account")
                .param("email", FieldRules.email(email))
                .param("account", account)
                .query(Long.class)
                .optional();
        if (found.isPresent()) {
            throw new InvalidField("email", "accounts.email-taken", email);
        }
    }

    /** By which the owner signs in from now on; checked already. */
    void changeEmail(long account, String email) {
        UniqueKeys.saving(
                Map.of("email", email),
                () -> jdbc.sql("update account set email = :email, version = version + 1 where id = :account")
                        .param("email", email)
                        .param("account", account)
                        .update());
    }

    private User save(NewUser checked) {
        var user = new User(
                ids.next(),
                0,
                PublicId.random().value(),
                checked.account(),
                checked.kind(),
                checked.name(),
                checked.displayName(),
                checked.email(),
                checked.mobile(),
                passwords.encode(checked.password()),
                checked.mustChangePassword(),
                UserStatus.ACTIVE,
                clock.instant());
        var typed = Map.of(
                "name", checked.name(),
                "email", String.valueOf(checked.email()),
                "mobile", String.valueOf(checked.mobile()));
        return UniqueKeys.saving(typed, () -> users.save(user));
    }

    private void checkUnused(String accountName, String email) {
        if (exists("name", accountName)) {
            throw new InvalidField("accountName", "accounts.name-taken", accountName);
        }
        if (exists("email", email)) {
            throw new InvalidField("email", "accounts.email-taken", email);
        }
    }

    private boolean exists(String field, String value) {
        return jdbc.sql("select count(*) from account where %s = :value".formatted(field))
                        .param("value", value)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
