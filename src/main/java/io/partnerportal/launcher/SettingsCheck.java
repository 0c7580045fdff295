package io.partnerportal.launcher;

import io.partnerportal.kernel.Refusal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/** Refuses settings nobody knows and values that do not fit, before anything is touched. */
final class SettingsCheck {

    private static final String VARIABLE_PREFIX = "PORTAL_";

    private final ConfigurableEnvironment environment;

    SettingsCheck(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    void refuseWhatDoesNotFit() {
        for (var source : environment.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> known && !isOurs(source)) {
                Arrays.stream(known.getPropertyNames()).forEach(this::check);
            }
        }
    }

    /** The file inside the application may derive properties that are no settings. */
    private static boolean isOurs(PropertySource<?> source) {
        return source.getName().contains("class path resource");
    }

    private void check(String name) {
        if (name.startsWith(VARIABLE_PREFIX)) {
            check(name, find(name, Setting::isVariable), Setting::variable);
        } else if (name.startsWith(Setting.PREFIX)) {
            check(name, find(name, Setting::isProperty), Setting::key);
        }
    }

    private static Optional<Setting> find(String name, BiPredicate<Setting, String> matches) {
        return Settings.ALL.stream()
                .filter(setting -> matches.test(setting, name))
                .findFirst();
    }

    private void check(String name, Optional<Setting> setting, Function<Setting, String> nameOf) {
        var known = setting.orElseThrow(
                () -> new Refusal("Unknown setting %s. Did you mean %s? All of them: docs/settings.md"
                        .formatted(name, nearest(name, nameOf))));
        var value = environment.getProperty(name, "");
        try {
            known.kind().check(value);
        } catch (Exception doesNotFit) {
            throw new Refusal("%s is \"%s\", but takes %s."
                    .formatted(name, value, known.kind().looks()));
        }
    }

    private static String nearest(String name, Function<Setting, String> nameOf) {
        return Settings.ALL.stream()
                .map(nameOf)
                .min(Comparator.comparingInt(known -> distance(name, known)))
                .orElseThrow();
    }

    /** How many letters to change, add or leave out (Levenshtein). */
    private static int distance(String from, String to) {
        var row = new int[to.length() + 1];
        Arrays.setAll(row, index -> index);
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int substituted = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
