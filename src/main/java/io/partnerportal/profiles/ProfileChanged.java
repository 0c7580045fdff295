package io.partnerportal.profiles;

import io.partnerportal.kernel.Auditable;
import java.util.Map;
import java.util.Set;

/**
 * A user changed what they say of themselves.
 *
 * @param user database key of the user
 * @param name how the operation log calls the user
 */
public record ProfileChanged(long user, String name, long account, Profile from, Profile to) implements Auditable {

    @Override
    public String action() {
        return "profiles.audit.changed";
    }

    @Override
    public String object() {
        return name;
    }

    @Override
    public Map<String, String> before() {
        return from.values();
    }

    @Override
    public Map<String, String> after() {
        return to.values();
    }

    @Override
    public Set<String> personal() {
        return Set.of("displayName", "mobile", "email");
    }

    @Override
    public long tenant() {
        return account;
    }
}
