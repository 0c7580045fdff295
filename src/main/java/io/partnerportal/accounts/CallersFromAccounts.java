package io.partnerportal.accounts;

import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.UserKind;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a caller anew: the user, the account, and what the module of that account kind allows. */
@Component
class CallersFromAccounts implements Callers {

    private record Row(
            long account,
            AccountKind accountKind,
            String accountName,
            UserKind kind,
            String name,
            String displayName,
            @Nullable String language,
            boolean mustChangePassword) {}

    private final JdbcClient jdbc;
    private final Map<AccountKind, AccessSource> sources = new EnumMap<>(AccountKind.class);

    CallersFromAccounts(JdbcClient jdbc, List<AccessSource> sources) {
        this.jdbc = jdbc;
        sources.forEach(source -> this.sources.put(source.kind(), source));
    }

    @Override
    public Optional<Caller> byUser(long user) {
        return jdbc.sql("""
                select a.id as account, a.kind as account_kind, a.name as account_name,
                       u.kind, u.name, u.display_name, u.language, u.must_change_password
                  from portal_user u
                  join account a on a.id = u.account_id
                 where u.id = :user
                   and u.status = 'ACTIVE'
                   and a.status = 'ACTIVE'
                """).param("user", user).query(Row.class).optional().map(row -> caller(user, row));
    }

    private Caller caller(long user, Row row) {
        var source = sources.get(row.accountKind());
        if (source == null) {
            throw new IllegalStateException("Nobody knows the permissions of a " + row.accountKind());
        }
        var access = source.accessOf(row.account(), user, row.kind());
        return new Caller(
                user,
                row.account(),
                row.accountKind(),
                row.kind(),
                row.kind() == UserKind.OWNER ? row.accountName() : row.accountName() + "/" + row.name(),
                row.displayName(),
                access.scope(),
                row.mustChangePassword() ? Set.of() : permissions(access, row),
                row.language() == null ? null : Locale.forLanguageTag(row.language()),
                row.mustChangePassword());
    }

    /** What nobody's roles decide: everybody looks after the own sign-in, and the owner after the account's users. */
    private static Set<String> permissions(Access access, Row row) {
        if (row.kind() == UserKind.IAM) {
            return access.permissions();
        }
        var permissions = new HashSet<>(access.permissions());
        permissions.add(Permission.OWN_SECURITY);
        if (row.kind() == UserKind.OWNER && row.accountKind() != AccountKind.OPERATOR) {
            permissions.add(Permission.IAM_USERS);
        } else {
            permissions.remove(Permission.IAM_USERS);
        }
        return permissions;
    }
}
