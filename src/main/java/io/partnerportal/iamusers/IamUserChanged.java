package io.partnerportal.iamusers;

import io.partnerportal.accounts.UserStatus;
import io.partnerportal.kernel.Auditable;
import java.util.Map;

/** An IAM user may sign in, may no more, or is gone. */
public record IamUserChanged(long account, String name, UserStatus old, UserStatus now) implements Auditable {

    @Override
    public String action() {
        return switch (now) {
            case ACTIVE -> "iamusers.audit.enabled";
            case DISABLED -> "iamusers.audit.disabled";
            case DELETED -> "iamusers.audit.deleted";
        };
    }

    @Override
    public String object() {
        return name;
    }

    @Override
    public Map<String, String> before() {
        return Map.of("status", "iamusers.status." + old);
    }

    @Override
    public Map<String, String> after() {
        return Map.of("status", "iamusers.status." + now);
    }

    @Override
    public long tenant() {
        return account;
    }
}
