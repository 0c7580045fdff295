package io.partnerportal.protection;

import io.partnerportal.kernel.InvalidField;

/** The verification code is missing, wrong, or no longer good; the operation has not been done. */
public class CodeRefused extends InvalidField {

    private static final long serialVersionUID = 1;

    private CodeRefused(String key, Object... details) {
        super("code", key, details);
    }

    static CodeRefused missing() {
        return new CodeRefused("protection.code-missing");
    }

    static CodeRefused wrong() {
        return new CodeRefused("protection.code-wrong");
    }

    /** Too late, used before, guessed too often, or sent for something else. */
    static CodeRefused expired() {
        return new CodeRefused("protection.code-expired");
    }

    /** Asked for another one too soon. */
    static CodeRefused tooSoon(long seconds) {
        return new CodeRefused("protection.too-soon", seconds);
    }

    /** Asked for more of them in a day than anybody needs. */
    static CodeRefused tooMany() {
        return new CodeRefused("protection.too-many");
    }
}
