package io.partnerportal.notifications;

import io.partnerportal.uikit.Severity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One message as its reader sees it.
 *
 * @param wordKey beginning of the message keys of its words
 * @param wordValues JSON list for the places in the words
 * @param link path within the portal; absent without one
 * @param readAt absent while unread
 */
public record MessageRow(
        long id,
        String publicId,
        MessageCategory category,
        Severity severity,
        String wordKey,
        String wordValues,
        @Nullable String link,
        Instant createdAt,
        @Nullable Instant readAt) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    /** Where a page ends; the next one starts below it. */
    public record Key(Instant createdAt, long id) {
        public static final Key NEWEST = new Key(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);
    }

    static String json(List<String> values) {
        return JSON.writeValueAsString(values);
    }

    public Key key() {
        return new Key(createdAt, id);
    }

    public boolean isRead() {
        return readAt != null;
    }

    public String titleKey() {
        return wordKey + ".title";
    }

    public String textKey() {
        return wordKey + ".text";
    }

    public String actionKey() {
        return wordKey + ".action";
    }

    /** For the places in title and text. */
    public Object[] values() {
        return JSON.readValue(wordValues, TEXTS).toArray();
    }
}
