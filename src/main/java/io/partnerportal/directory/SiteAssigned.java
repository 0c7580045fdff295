package io.partnerportal.directory;

import io.partnerportal.kernel.Auditable;
import java.util.Map;

/** An account belongs to another of the vendor's sites. */
public record SiteAssigned(long id, String account, String from, String to) implements Auditable {

    @Override
    public String action() {
        return "directory.audit.site-assigned";
    }

    @Override
    public String object() {
        return account;
    }

    @Override
    public Map<String, String> before() {
        return Map.of("site", from);
    }

    @Override
    public Map<String, String> after() {
        return Map.of("site", to);
    }

    @Override
    public long tenant() {
        return id;
    }
}
