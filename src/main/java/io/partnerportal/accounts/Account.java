package io.partnerportal.accounts;

import io.partnerportal.identity.AccountKind;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** An account (账号): a company or person that owns users and data. */
@Table("account")
record Account(
        @Id long id,
        @Version int version,
        String publicId,
        AccountKind kind,
        String name,
        String displayName,
        String email,
        String site,
        AccountStatus status,
        Instant createdAt) {}
