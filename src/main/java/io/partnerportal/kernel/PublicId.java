package io.partnerportal.kernel;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name a thing has outside the server: 32 hexadecimal digits, given once, never changed. Addresses,
 * files and the API carry it; the database key never leaves (decision 12).
 */
public record PublicId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public PublicId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a public id");
        }
    }

    public static PublicId random() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new PublicId(HexFormat.of().formatHex(bytes));
    }

    /** Absent unless the text has the form of an id; a stranger's guess is then simply not found. */
    public static Optional<PublicId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new PublicId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
