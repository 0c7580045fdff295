package io.partnerportal.accounts;

import io.partnerportal.identity.Open;
import io.partnerportal.identity.UserKind;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.PublicId;
import java.time.Clock;
import java.util.Locale;
import java.util.regex.Pattern;
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

    private static final Pattern NAME = Pattern.compile("[a-zA-Z-][a-zA-Z0-9_-]{4,31}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,189}\\.[^\\s@<>\"]{1,63}");

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
     * @throws InvalidField name, displayName or email breaks a rule or is taken
     */
    public AccountOpened open(NewAccount wish) {
        checkName("name", wish.name());
        var displayName = checkText("displayName", wish.displayName(), 128);
        var email = checkEmail(wish.email());
        if (exists("select count(*) from account where name = :value", wish.name())) {
            throw new InvalidField("name", "accounts.name-taken", wish.name());
        }
        if (exists("select count(*) from account where email = :value", email)) {
            throw new InvalidField("email", "accounts.email-taken", email);
        }
        var account = accounts.save(new Account(
                ids.next(),
                0,
                PublicId.random().value(),
                wish.kind(),
                wish.name(),
                displayName,
                email,
                wish.site(),
                AccountStatus.ACTIVE,
                clock.instant()));
        save(new NewUser(account.id(), UserKind.OWNER, wish.name(), displayName, email, wish.password()));
        var opened = new AccountOpened(account.id(), new PublicId(account.publicId()), wish.kind(), wish.name());
        events.publishEvent(opened);
        return opened;
    }

    /**
     * Adds a member or IAM user; the name follows R2.
     *
     * @throws InvalidField name, displayName or email breaks a rule or is taken within the account
     */
    public UserAdded add(NewUser wish) {
        checkName("name", wish.name());
        checkText("displayName", wish.displayName(), 128);
        if (wish.email() != null) {
            checkEmail(wish.email());
        }
        var taken = jdbc.sql("select count(*) from portal_user where account_id = :account and name = :name")
                .param("account", wish.account())
                .param("name", wish.name())
                .query(Integer.class)
                .single();
        if (taken > 0) {
            throw new InvalidField("name", "accounts.user-name-taken", wish.name());
        }
        var user = save(wish);
        var added = new UserAdded(user.id(), wish.account(), wish.kind(), wish.name());
        events.publishEvent(added);
        return added;
    }

    private User save(NewUser wish) {
        return users.save(new User(
                ids.next(),
                0,
                PublicId.random().value(),
                wish.account(),
                wish.kind(),
                wish.name(),
                wish.displayName().strip(),
                wish.email(),
                passwords.encode(wish.password()),
                UserStatus.ACTIVE,
                0,
                clock.instant()));
    }

    private static void checkName(String field, String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (!NAME.matcher(name).matches() || lower.startsWith("op_") || lower.startsWith("shadow_")) {
            throw new InvalidField(field, "accounts.name-form");
        }
    }

    private static String checkText(String field, String text, int longest) {
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new InvalidField(field, "accounts.required");
        }
        if (stripped.length() > longest) {
            throw new InvalidField(field, "accounts.too-long", longest);
        }
        return stripped;
    }

    private static String checkEmail(String email) {
        var stripped = email.strip();
        if (stripped.length() > 254 || !EMAIL.matcher(stripped).matches()) {
            throw new InvalidField("email", "accounts.email-form");
        }
        return stripped;
    }

    private boolean exists(String sql, String value) {
        return jdbc.sql(sql).param("value", value).query(Integer.class).single() > 0;
    }
}
