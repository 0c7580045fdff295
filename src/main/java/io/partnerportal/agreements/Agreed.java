package io.partnerportal.agreements;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/**
 * What somebody ticked.
 *
 * @param language in which it was read
 * @param hashes of the words that were shown, by the documents that were ticked
 */
public record Agreed(Locale language, Map<Document, String> hashes) implements Serializable {

    public Agreed {
        hashes = Map.copyOf(hashes);
    }

    /** Where there was nothing to tick. */
    public static Agreed toNothing() {
        return new Agreed(Locale.ROOT, Map.of());
    }
}
