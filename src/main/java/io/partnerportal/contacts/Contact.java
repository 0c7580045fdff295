package io.partnerportal.contacts;

import io.partnerportal.kernel.PublicId;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whom customers may turn to (客户联系人).
 *
 * @param version what an edit must name, so that it overwrites nothing its author has not seen
 * @param member name of the member the contact is; absent for somebody else
 */
public record Contact(
        long id,
        String publicId,
        int version,
        String name,
        String phone,
        String email,
        @Nullable String memberPublicId,
        @Nullable String member,
        Instant createdAt) {

    public PublicId key() {
        return new PublicId(publicId);
    }

    /** For the operation log. */
    Map<String, String> facts() {
        return Map.of("name", name, "phone", phone, "email", email, "member", Objects.requireNonNullElse(member, ""));
    }
}
