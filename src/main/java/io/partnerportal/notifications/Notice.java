package io.partnerportal.notifications;

import io.partnerportal.uikit.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell people. The words are messages of the telling module in both languages: {@code <key>.title},
 * {@code <key>.text} (paragraphs, one a line), and where there is a link {@code <key>.action} on its button. They are read
 * in the language of whoever reads.
 *
 * @param key beginning of the message keys, such as {@code customers.notice.assigned}
 * @param values stand for {0}, {1} … in the words; line breaks become blanks
 * @param link path within the portal; absent without one
 */
public record Notice(
        MessageCategory category,
        Severity severity,
        String key,
        List<String> values,
        @Nullable String link) {

    public Notice {
        values = values.stream().map(Notice::onOneLine).toList();
    }

    public static Notice of(MessageCategory category, Severity severity, String key, String... values) {
        return new Notice(category, severity, key, List.of(values), null);
    }

    /** @param path within the portal, without a slash in front */
    public Notice linkingTo(String path) {
        return new Notice(category, severity, key, values, path);
    }

    private static String onOneLine(String value) {
        return value.replaceAll("\\p{Cc}+", " ");
    }
}
