package io.partnerportal.accounts;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.partnerportal.identity.Open;
import io.partnerportal.identity.UserKind;
import io.partnerportal.kernel.InvalidField;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes users that exist. Knows nobody's organisation: who calls it has found the user within the caller's scope,
 * writes down what was done, and ends the user's sign-ins where that is due.
 */
@Service
@Transactional
@Open("called by the doors of members, IAM users and profiles, which ask for their own permission")
public class UserService {

    /** Which account a user belongs to, and as what. */
    private record Place(long accountId, UserKind kind) {}

    private final JdbcClient jdbc;
    private final AccountService accounts;
    private final UniqueAmongUsers unique;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    UserService(
            JdbcClient jdbc,
            AccountService accounts,
            UniqueAmongUsers unique,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.unique = unique;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Changes name, e-mail and mobile; an owner's e-mail is also the account's, by which one signs in.
     *
     * @throws InvalidField a value breaks a rule or is taken within the account (R3), or an owner's e-mail by another
     *     account
     */
    public UserDetails change(long user, UserDetails wish) {
        var details = check(user, wish);
        var typed = Map.of("email", String.valueOf(details.email()), "mobile", String.valueOf(details.mobile()));
        UniqueKeys.saving(typed, () -> save(user, details));
        var place = placeOf(user);
        if (place.kind() == UserKind.OWNER) {
            accounts.changeEmail(place.accountId(), requireNonNull(details.email()));
        }
        return details;
    }

    private int save(long user, UserDetails details) {
        return jdbc.sql("""
                update portal_user
                   set display_name = :name, email = :email, mobile = :mobile, version = version + 1
                 where id = :user
                """)
                .param("name", details.displayName())
                .param("email", details.email())
                .param("mobile", details.mobile())
                .param("user", user)
                .update();
    }

    /**
     * The details as {@link #change} would keep them.
     *
     * @throws InvalidField as there
     */
    public UserDetails check(long user, UserDetails wish) {
        var details = wish.checked();
        var place = placeOf(user);
        unique.checkChanged(place.accountId(), user, details.email(), details.mobile());
        if (place.kind() == UserKind.OWNER) {
            accounts.checkEmail(place.accountId(), requireNonNullElse(details.email(), ""));
        }
        return details;
    }

    /** Lets the user sign in, or no more; a deleted user stays deleted. */
    public void setActive(long user, boolean active) {
        jdbc.sql("update portal_user set status = :status where id = :user and status <> 'DELETED'")
                .param("status", (active ? UserStatus.ACTIVE : UserStatus.DISABLED).name())
                .param("user", user)
                .update();
    }

    /** For good; name, e-mail and mobile are free again a day later (R12). */
    public void delete(long user) {
        jdbc.sql("""
                update portal_user
                   set status = 'DELETED', deleted_at = :now, password_hash = null
                 where id = :user
                """).param("now", clock.instant()).param("user", user).update();
        events.publishEvent(new UserDeleted(user));
    }

    /** Something about the user that is kept elsewhere changed, so that who saw the user before must look again. */
    public void changed(long user) {
        jdbc.sql("update portal_user set version = version + 1 where id = :user")
                .param("user", user)
                .update();
    }

    private Place placeOf(long user) {
        return jdbc.sql("select account_id, kind from portal_user where id = :user")
                .param("user", user)
                .query(Place.class)
                .single();
    }
}
