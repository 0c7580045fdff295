package io.partnerportal.passwords;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes up the first password of a new user: shown once to whoever adds the user, easy to read aloud. */
public final class FirstPassword {

    /** Without letters and digits that look alike. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final String DIGITS = "23456789";
    private static final int GROUPS = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FirstPassword() {}

    /** Four groups of three letters and a digit, about 80 bits; letters, digits and hyphens satisfy R15. */
    public static String random() {
        return IntStream.range(0, GROUPS).mapToObj(_ -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return "" + oneOf(LETTERS) + oneOf(LETTERS) + oneOf(LETTERS) + oneOf(DIGITS);
    }

    private static char oneOf(String characters) {
        return characters.charAt(RANDOM.nextInt(characters.length()));
    }
}
