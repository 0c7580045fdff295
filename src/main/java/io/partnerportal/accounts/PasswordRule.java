package io.partnerportal.accounts;

import io.partnerportal.kernel.InvalidField;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a password must be (R15): long enough, of several kinds of characters, not made of who it belongs to. */
final class PasswordRule {

    private static final String FIELD = "password";
    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;
    private static final int LEAST_KINDS = 2;

    private PasswordRule() {}

    /** @throws InvalidField the password breaks a rule */
    static void check(String password, String name, @Nullable String email) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new InvalidField(FIELD, "accounts.password-length", SHORTEST, LONGEST);
        }
        if (kindsOfCharacters(password) < LEAST_KINDS) {
            throw new InvalidField(FIELD, "accounts.password-kinds", LEAST_KINDS);
        }
        var lower = password.toLowerCase(Locale.ROOT);
        var lowerName = name.toLowerCase(Locale.ROOT);
        if (lower.equals(lowerName)
                || lower.equals(new StringBuilder(lowerName).reverse().toString())) {
            throw new InvalidField(FIELD, "accounts.password-is-name");
        }
        if (email != null && !email.isBlank() && lower.contains(email.strip().toLowerCase(Locale.ROOT))) {
            throw new InvalidField(FIELD, "accounts.password-contains-email");
        }
    }

    private static long kindsOfCharacters(String password) {
        return Stream.of(
                        password.chars().anyMatch(Character::isUpperCase),
                        password.chars().anyMatch(Character::isLowerCase),
                        password.chars().anyMatch(Character::isDigit),
                        password.chars().anyMatch(character -> !Character.isLetterOrDigit(character)))
                .filter(found -> found)
                .count();
    }
}
