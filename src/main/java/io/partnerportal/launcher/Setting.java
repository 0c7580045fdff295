package io.partnerportal.launcher;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One thing the owner of a portal may set.
 *
 * @param key its property, with {@code *} for a word of the owner's choice
 * @param kind what its value looks like
 * @param standard its value when nobody sets it; may name other settings as <code>${…}</code>
 * @param meaning one sentence for the table in {@code docs/settings.md}
 */
record Setting(String key, SettingKind kind, String standard, String meaning) {

    static final String PREFIX = "portal.";

    /** @param name its property, without the portal's prefix */
    static Setting of(String name, SettingKind kind, String standard, String meaning) {
        return new Setting(PREFIX + name, kind, standard, meaning);
    }

    boolean isProperty(String name) {
        return pattern(key, "[^.]+").matcher(name).matches();
    }

    boolean isVariable(String name) {
        return pattern(variable(), "[A-Z0-9]+").matcher(name).matches();
    }

    /** The environment variable that sets it. */
    String variable() {
        return variable(key);
    }

    private static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    private static Pattern pattern(String name, String word) {
        return Pattern.compile(Pattern.quote(name).replace("*", "\\E" + word + "\\Q"));
    }

    boolean hasStandard() {
        return !standard.isEmpty() && !key.contains("*");
    }
}
