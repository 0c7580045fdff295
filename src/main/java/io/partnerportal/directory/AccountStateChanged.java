package io.partnerportal.directory;

import io.partnerportal.accounts.AccountStatus;
import io.partnerportal.kernel.Auditable;
import java.util.Map;

/** From now on nobody of an account can use the portal, for a time or for good, or everybody can again. */
public record AccountStateChanged(long id, String account, AccountStatus from, AccountStatus to, String reason)
        implements Auditable {

    @Override
    public String action() {
        return switch (to) {
            case ACTIVE -> "directory.audit.restored";
            case SUSPENDED -> "directory.audit.suspended";
            case CLOSED -> "directory.audit.closed";
        };
    }

    @Override
    public String object() {
        return account;
    }

    @Override
    public Map<String, String> before() {
        return Map.of("status", "directory.status." + from);
    }

    @Override
    public Map<String, String> after() {
        return Map.of("status", "directory.status." + to, "reason", reason);
    }

    @Override
    public long tenant() {
        return id;
    }
}
