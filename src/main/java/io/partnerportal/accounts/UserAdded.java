package io.partnerportal.accounts;

import io.partnerportal.identity.UserKind;
import io.partnerportal.kernel.Auditable;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account has one more user.
 *
 * @param email absent when none is known
 * @param mobile absent when none is known
 */
public record UserAdded(
        long id,
        long account,
        UserKind kind,
        String name,
        String displayName,
        @Nullable String email,
        @Nullable String mobile)
        implements Auditable {

    @Override
    public String action() {
        return "accounts.audit.user-added";
    }

    @Override
    public String object() {
        return name;
    }

    @Override
    public Map<String, String> after() {
        return Map.of(
                "kind",
                "accounts.user-kind." + kind,
                "name",
                name,
                "displayName",
                displayName,
                "email",
                Objects.requireNonNullElse(email, ""),
                "mobile",
                Objects.requireNonNullElse(mobile, ""));
    }

    @Override
    public Set<String> personal() {
        return Set.of("displayName", "email", "mobile");
    }

    @Override
    public long tenant() {
        return account;
    }
}
