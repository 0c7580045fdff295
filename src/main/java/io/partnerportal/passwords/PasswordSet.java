package io.partnerportal.passwords;

import io.partnerportal.kernel.Auditable;
import java.util.Map;

/** A user has another password. */
public record PasswordSet(long user, long account, String name, PasswordSetBy by) implements Auditable {

    @Override
    public String action() {
        return "passwords.audit.password-set";
    }

    @Override
    public String object() {
        return name;
    }

    @Override
    public Map<String, String> after() {
        return Map.of("by", "passwords.set-by." + by);
    }

    @Override
    public long tenant() {
        return account;
    }
}
