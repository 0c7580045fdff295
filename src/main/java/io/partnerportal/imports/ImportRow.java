package io.partnerportal.imports;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One import as the operator's list and report show it. */
public record ImportRow(
        long id,
        String publicId,
        ImportStatus status,
        Decision decision,
        String fileName,
        String sha256,
        long bytes,
        long bytesDone,
        long linesTotal,
        long linesDone,
        long rounded,
        long badLines,
        @Nullable String focusVersion,
        @Nullable String failure,
        String requestedBy,
        Instant registeredAt,
        @Nullable String publishedBy,
        @Nullable Instant publishedAt,
        long waiting) {

    /** What a file says about one provider, billing account and cycle. */
    public record Scope(
            String provider, String billingAccount, int cycle, String currency, long lineCount, BigDecimal billed) {}

    /** One bad line: where, and why. */
    public record Problem(long lineNumber, String field, String reason, String found) {

        /** Message key of the reason. */
        public String reasonKey() {
            return "focus.reason." + reason.toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
