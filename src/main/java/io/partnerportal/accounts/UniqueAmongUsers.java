package io.partnerportal.accounts;

import io.partnerportal.kernel.InvalidField;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names, e-mail addresses and mobile numbers are unique among the users of an account (R1, R3). */
@Component
class UniqueAmongUsers {

    /** How long those of a deleted user stay taken (R12). */
    private static final Duration KEPT = Duration.ofHours(24);

    private static final long NOBODY = 0;

    private final JdbcClient jdbc;
    private final Clock clock;

    UniqueAmongUsers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void checkNew(NewUser wish) {
        freeThoseOfDeletedUsers(wish.account());
        check(wish.account(), NOBODY, "name", wish.name(), "accounts.user-name-taken");
        checkReachable(wish.account(), NOBODY, wish.email(), wish.mobile());
    }

    void checkChanged(long account, long user, @Nullable String email, @Nullable String mobile) {
        freeThoseOfDeletedUsers(account);
        checkReachable(account, user, email, mobile);
    }

    private void checkReachable(long account, long user, @Nullable String email, @Nullable String mobile) {
        check(account, user, "email", email, "accounts.email-taken");
        check(account, user, "mobile", mobile, "accounts.mobile-taken");
    }

    private void check(long account, long user, String field, @Nullable String value, String key) {
        if (value != null && isTaken(account, user, field, value)) {
            throw new InvalidField(field, key, value);
        }
    }

    private boolean isTaken(long account, long user, String field, String value) {
        return jdbc.sql("select count(*) from portal_user where account_id = :account and id <> :user and %s = :value"
                                .formatted(field))
                        .param("account", account)
                        .param("user", user)
                        .param("value", value)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void freeThoseOfDeletedUsers(long account) {
        jdbc.sql("""
                update portal_user
                   set name = concat('~', public_id), email = null, mobile = null
                 where account_id = :account
                   and kind in ('MEMBER', 'IAM')
                   and status = 'DELETED'
                   and deleted_at <= :before
                   and name not like '~%'
                """)
                .param("account", account)
                .param("before", clock.instant().minus(KEPT))
                .update();
    }
}
