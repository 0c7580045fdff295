package io.partnerportal.accounts;

import io.partnerportal.identity.UserKind;
import io.partnerportal.kernel.Auditable;
import java.util.Map;

/** An account has one more user. */
public record UserAdded(long id, long account, UserKind kind, String name) implements Auditable {

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
        return Map.of("kind", "accounts.user-kind." + kind, "name", name);
    }

    @Override
    public long tenant() {
        return account;
    }
}
