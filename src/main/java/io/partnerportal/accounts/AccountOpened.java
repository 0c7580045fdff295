package io.partnerportal.accounts;

import io.partnerportal.identity.AccountKind;
import io.partnerportal.kernel.Auditable;
import io.partnerportal.kernel.PublicId;
import java.util.Map;
import java.util.Set;

/** An account now exists, with an owner who can sign in. */
public record AccountOpened(long id, PublicId publicId, AccountKind kind, String name, String displayName, String email)
        implements Auditable {

    @Override
    public String action() {
        return "accounts.audit.opened";
    }

    @Override
    public String object() {
        return name;
    }

    @Override
    public Map<String, String> after() {
        return Map.of(
                "kind", "accounts.account-kind." + kind, "name", name, "displayName", displayName, "email", email);
    }

    @Override
    public Set<String> personal() {
        return Set.of("displayName", "email");
    }
}
