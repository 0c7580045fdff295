package io.partnerportal.roles;

import io.partnerportal.kernel.PublicId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One role as its page shows it.
 *
 * @param version what an edit must name, so that it overwrites nothing its author has not seen
 * @param systemRole absent for a custom role
 * @param permissionNames separated by commas; empty for a system role
 * @param holders members who hold it
 */
public record RoleRow(
        long id,
        String publicId,
        int version,
        @Nullable SystemRole systemRole,
        String name,
        String note,
        String permissionNames,
        int holders) {

    public PublicId key() {
        return new PublicId(publicId);
    }

    /** What the role itself gives, without the default permissions. */
    public Set<String> permissions() {
        return systemRole != null
                ? systemRole.permissions()
                : Arrays.stream(permissionNames.split(","))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
