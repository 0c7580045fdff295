package io.partnerportal.accesskeys;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes keys and secrets of the lengths clients expect. */
final class KeyMaterial {

    private static final String CAPITALS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final String LETTERS_AND_DIGITS = CAPITALS_AND_DIGITS + "abcdefghijklmnopqrstuvwxyz";
    private static final int KEY_LENGTH = 20;
    private static final int SECRET_LENGTH = 40;
    private static final SecureRandom RANDOM = new SecureRandom();

    private KeyMaterial() {}

    static String accessKey() {
        return random(CAPITALS_AND_DIGITS, KEY_LENGTH);
    }

    static String secret() {
        return random(LETTERS_AND_DIGITS, SECRET_LENGTH);
    }

    private static String random(String characters, int length) {
        return RANDOM.ints(length, 0, characters.length())
                .mapToObj(index -> String.valueOf(characters.charAt(index)))
                .collect(Collectors.joining());
    }
}
