package io.partnerportal.identity;

import java.io.Serializable;
import java.security.Principal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, rebuilt on every request from the database (decision 10a), so that a changed role
 * counts at the next click.
 *
 * @param user database key of the user, 0 for the system itself
 * @param account database key of the account the user belongs to, 0 for the system
 * @param name what the operation log writes: {@code account/user}, {@code cli:user} or {@code system}
 * @param displayName what the person is called on screen
 * @param permissions constants of {@link Permission}
 * @param mustChangePassword whether nothing may be done before the password is changed (R28)
 */
public record Caller(
        long user,
        long account,
        AccountKind accountKind,
        UserKind userKind,
        String name,
        String displayName,
        Scope scope,
        Set<String> permissions,
        @Nullable Locale locale,
        boolean mustChangePassword)
        implements Principal, Serializable {

    public Caller {
        permissions = Set.copyOf(permissions);
    }

    /** Somebody who may go about their work. */
    public Caller(
            long user,
            long account,
            AccountKind accountKind,
            UserKind userKind,
            String name,
            String displayName,
            Scope scope,
            Set<String> permissions,
            @Nullable Locale locale) {
        this(user, account, accountKind, userKind, name, displayName, scope, permissions, locale, false);
    }

    @Override
    public String getName() {
        return name;
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }
}
