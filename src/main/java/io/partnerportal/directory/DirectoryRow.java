package io.partnerportal.directory;

import io.partnerportal.accounts.AccountStatus;
import io.partnerportal.identity.AccountKind;
import java.time.Instant;

/** One account as the operator's list shows it. */
public record DirectoryRow(
        long id,
        String publicId,
        String name,
        String displayName,
        AccountKind kind,
        String email,
        String site,
        AccountStatus status,
        int users,
        Instant createdAt) {}
