package io.partnerportal.members;

import io.partnerportal.accounts.UserStatus;
import io.partnerportal.kernel.EditedMeanwhile;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.roles.SystemRole;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One member (组织人员) of a partner.
 *
 * @param version what a change must name, so that it overwrites nothing its author has not seen
 * @param note position or note
 * @param packedRoles read by {@link #roles()}
 * @param director who leads an account manager; absent for others, and for one without a director
 * @param lastSignIn absent for somebody who never signed in
 */
public record MemberRow(
        long id,
        String publicId,
        int version,
        String name,
        String displayName,
        @Nullable String email,
        @Nullable String mobile,
        @Nullable String note,
        UserStatus status,
        @Nullable String packedRoles,
        @Nullable String directorPublicId,
        @Nullable String director,
        @Nullable Instant lastSignIn,
        Instant createdAt) {

    public PublicId key() {
        return new PublicId(publicId);
    }

    public List<HeldRole> roles() {
        return HeldRole.unpack(packedRoles);
    }

    public boolean holds(SystemRole role) {
        return roles().stream().anyMatch(held -> held.systemRole() == role);
    }

    /** @throws EditedMeanwhile this is no more what the author saw */
    void check(int seen) {
        if (seen != version) {
            throw new EditedMeanwhile();
        }
    }

    public boolean isActive() {
        return status == UserStatus.ACTIVE;
    }
}
