package io.partnerportal.passwords;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;

/** How hard a password is to guess, as zxcvbn estimates it. Ordered from the weakest up. */
public enum PasswordStrength {
    TRIVIAL,
    WEAK,
    FAIR,
    GOOD,
    STRONG;

    /** What follows cannot make it weaker, and the estimate takes ever longer. */
    private static final int LOOKED_AT = 100;

    private static final Zxcvbn ESTIMATE = new Zxcvbn();

    /** @param known words that somebody who knows the owner would try */
    static PasswordStrength of(String password, List<String> known) {
        var looked = password.substring(0, Math.min(LOOKED_AT, password.length()));
        return values()[ESTIMATE.measure(looked, known).getScore()];
    }
}
