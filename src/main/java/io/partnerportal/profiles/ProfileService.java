package io.partnerportal.profiles;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.UserKind;
import io.partnerportal.kernel.InvalidField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Users change what they say of themselves. */
@Service
@Transactional
@Allowed(Permission.PROFILE)
public class ProfileService {

    private final JdbcClient jdbc;
    private final CurrentCaller caller;
    private final ProfileQueries profiles;
    private final ApplicationEventPublisher events;

    ProfileService(JdbcClient jdbc, CurrentCaller caller, ProfileQueries profiles, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.profiles = profiles;
        this.events = events;
    }

    /**
     * Keeps the caller's own profile; the e-mail of an owner is also that of the account, by which one signs in.
     *
     * @throws InvalidField a value breaks a rule, or mobile or e-mail belong to another user (R3)
     */
    public void change(Profile wish) {
        var who = caller.get();
        var checked = ProfileRules.checked(wish);
        checkUnused(who, "mobile", checked.mobile(), "accounts.mobile-taken");
        checkUnused(who, "email", checked.email(), "accounts.email-taken");
        var before = profiles.own();
        save(who, checked);
        if (who.userKind() == UserKind.OWNER && !Objects.equals(before.email(), checked.email())) {
            saveEmailOfAccount(who, Objects.requireNonNull(checked.email()));
        }
        if (!before.equals(checked)) {
            events.publishEvent(new ProfileChanged(who.user(), who.name(), who.account(), before, checked));
        }
    }

    private void save(Caller who, Profile checked) {
        jdbc.sql("""
                update portal_user
                   set display_name = :displayName, mobile = :mobile, email = :email,
                       language = :language, time_zone = :timeZone, version = version + 1
                 where id = :user
                """)
                .param("displayName", checked.displayName())
                .param("mobile", checked.mobile())
                .param("email", checked.email())
                .param("language", checked.language())
                .param("timeZone", checked.timeZone())
                .param("user", who.user())
                .update();
    }

    private void saveEmailOfAccount(Caller who, String email) {
        if (exists("account where email = :value and id <> :account", who, email)) {
            throw new InvalidField("email", "accounts.email-taken", email);
        }
        jdbc.sql("update account set email = :email, version = version + 1 where id = :account")
                .param("email", email)
                .param("account", who.account())
                .update();
    }

    private void checkUnused(Caller who, String column, @Nullable String value, String taken) {
        if (value != null
                && exists(
                        "portal_user where " + column + " = :value and account_id = :account and id <> :user",
                        who,
                        value)) {
            throw new InvalidField(column, taken, value);
        }
    }

    private boolean exists(String what, Caller who, String value) {
        return jdbc.sql("select count(*) from " + what)
                        .param("value", value)
                        .param("account", who.account())
                        .param("user", who.user())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
