package io.partnerportal.accounts;

import io.partnerportal.notifications.Addressee;
import io.partnerportal.notifications.Addressees;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where a user is reached: own e-mail, or for the owner that of the account. */
@Component
class AddresseesFromAccounts implements Addressees {

    private record Row(
            String displayName,
            @Nullable String email,
            @Nullable String language) {}

    private final JdbcClient jdbc;

    AddresseesFromAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Addressee> byUser(long user) {
        return jdbc.sql("""
                select u.display_name, if(u.kind = 'OWNER', a.email, u.email) as email, u.language
                  from portal_user u
                  join account a on a.id = u.account_id
                 where u.id = :user
                   and u.status = 'ACTIVE'
                   and a.status = 'ACTIVE'
                """)
                .param("user", user)
                .query(Row.class)
                .optional()
                .map(row -> new Addressee(user, row.displayName(), row.email(), language(row.language())));
    }

    private static Locale language(@Nullable String saved) {
        return saved == null ? Locale.SIMPLIFIED_CHINESE : Locale.forLanguageTag(saved);
    }
}
