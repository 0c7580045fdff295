package io.partnerportal.organisations;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One member (组织人员) of a partner.
 *
 * @param roleNames names of {@link SystemRole}, separated by commas
 */
public record MemberRow(
        long id,
        String publicId,
        String name,
        String displayName,
        @Nullable String email,
        String roleNames) {

    public List<SystemRole> roles() {
        return Arrays.stream(roleNames.split(","))
                .filter(name -> !name.isEmpty())
                .map(SystemRole::valueOf)
                .toList();
    }

    public boolean isAccountManager() {
        return roles().contains(SystemRole.ACCOUNT_MANAGER);
    }
}
