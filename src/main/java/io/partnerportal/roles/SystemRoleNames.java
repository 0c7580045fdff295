package io.partnerportal.roles;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the system's roles are called in either language; a custom role of that name could not be told from them. */
@Component
class SystemRoleNames {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final Set<String> names;

    SystemRoleNames(MessageSource words) {
        this.names = Arrays.stream(SystemRole.values())
                .flatMap(role -> Stream.concat(
                        Stream.of(role.name()),
                        LANGUAGES.stream().map(language -> words.getMessage(role.nameKey(), null, language))))
                .map(SystemRoleNames::plain)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a reader would take the name for that of a system role, however its letters are written. */
    boolean include(String name) {
        return names.contains(plain(name));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[ _-]", "");
    }
}
