package io.partnerportal.mails;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A mail as the outbox keeps it, claimed by whoever reads it.
 *
 * @param attempts how often it was tried, this time included
 */
record WaitingMail(
        String publicId,
        String template,
        String language,
        String recipient,
        @Nullable String recipientName,
        String wordValues,
        @Nullable String link,
        @Nullable String secretKind,
        byte @Nullable [] secret,
        @Nullable String secretSource,
        int attempts,
        Instant giveUpAt,
        @Nullable Instant validUntil) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    static String json(List<String> values) {
        return JSON.writeValueAsString(values);
    }

    List<String> values() {
        return JSON.readValue(wordValues, TEXTS);
    }

    Recipient to() {
        return new Recipient(recipient, recipientName, Locale.forLanguageTag(language));
    }
}
