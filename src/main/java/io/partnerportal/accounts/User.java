package io.partnerportal.accounts;

import io.partnerportal.identity.UserKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A user (用户): a person or program under an account. */
@Table("portal_user")
record User(
        @Id long id,
        @Version int version,
        String publicId,
        long accountId,
        UserKind kind,
        String name,
        String displayName,
        @Nullable String email,
        @Nullable String mobile,
        @Nullable String passwordHash,
        boolean mustChangePassword,
        UserStatus status,
        Instant createdAt) {}
