package io.partnerportal.companies;

import io.partnerportal.kernel.InvalidField;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The unified social credit code (统一社会信用代码) of a legal person in China, 18 characters of which the last checks
 * the others (GB 32100-2015).
 */
public record CreditCode(String value) {

    private static final int LENGTH = 18;
    /** Without the letters that look like digits. */
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    /** Powers of three modulo the number of characters. */
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    /** @throws InvalidField creditCode is not one */
    static CreditCode parse(String typed) {
        var value = typed.strip().toUpperCase(Locale.ROOT);
        if (value.length() != LENGTH || value.chars().anyMatch(one -> CHARACTERS.indexOf(one) < 0)) {
            throw new InvalidField("creditCode", "companies.credit-code-form");
        }
        if (value.charAt(LENGTH - 1) != checkCharacter(value)) {
            throw new InvalidField("creditCode", "companies.credit-code-check");
        }
        return new CreditCode(value);
    }

    private static char checkCharacter(String value) {
        var sum = IntStream.range(0, WEIGHTS.length)
                .map(place -> WEIGHTS[place] * CHARACTERS.indexOf(value.charAt(place)))
                .sum();
        var base = CHARACTERS.length();
        return CHARACTERS.charAt((base - sum % base) % base);
    }
}
