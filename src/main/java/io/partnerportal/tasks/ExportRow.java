package io.partnerportal.tasks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One export as the list (导出记录) shows it. */
public record ExportRow(
        long id,
        String publicId,
        String requester,
        String source,
        String fileName,
        ExportStatus status,
        @Nullable Long rowCount,
        @Nullable Long byteCount,
        @Nullable String failure,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable Instant expiresAt) {}
