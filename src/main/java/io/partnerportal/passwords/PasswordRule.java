package io.partnerportal.passwords;

import io.partnerportal.kernel.InvalidField;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a password must be (R15): long enough, of several kinds of characters, not made of who it belongs to, hard to guess. */
public final class PasswordRule {

    private static final String FIELD = "password";
    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;
    private static final int LEAST_KINDS = 2;
    private static final int LEAST_DIGITS_OF_MOBILE = 6;
    private static final int LONGEST_COUNTRY_CODE = 3;
    private static final int LONGEST_NATIONAL_NUMBER = 11;

    private PasswordRule() {}

    /** @throws InvalidField the password breaks a rule */
    public static void check(String password, PasswordOwner owner) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new InvalidField(FIELD, "passwords.length", SHORTEST, LONGEST);
        }
        if (!password.equals(password.strip()) || password.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidField(FIELD, "passwords.blank-ends");
        }
        if (kindsOfCharacters(password) < LEAST_KINDS) {
            throw new InvalidField(FIELD, "passwords.kinds", LEAST_KINDS);
        }
        checkAgainst(owner, plain(password));
        if (PasswordStrength.of(password, owner.words()).compareTo(PasswordStrength.FAIR) < 0) {
            throw new InvalidField(FIELD, "passwords.too-easy");
        }
    }

    private static void checkAgainst(PasswordOwner owner, String lower) {
        var name = plain(owner.name());
        if (lower.equals(name) || lower.equals(new StringBuilder(name).reverse().toString())) {
            throw new InvalidField(FIELD, "passwords.is-name");
        }
        if (contains(lower, owner.email()) || containsMobile(lower, owner.mobile())) {
            throw new InvalidField(FIELD, "passwords.contains-address");
        }
    }

    private static boolean contains(String lower, @Nullable String email) {
        return email != null && !email.isBlank() && lower.contains(plain(email.strip()));
    }

    /** With or without the country code, whatever stands between the digits. */
    private static boolean containsMobile(String lower, @Nullable String mobile) {
        if (mobile == null) {
            return false;
        }
        var digits = mobile.replaceAll("\\D", "");
        int code = mobile.strip().startsWith("+") ? LONGEST_COUNTRY_CODE : digits.length() - LONGEST_NATIONAL_NUMBER;
        var national = digits.substring(Math.clamp(code, 0, digits.length()));
        return national.length() >= LEAST_DIGITS_OF_MOBILE
                && lower.replaceAll("[\\s-]", "").contains(national);
    }

    /** Wide letters and digits, as an input method for Chinese writes them, are the same ones to whoever guesses. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
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
