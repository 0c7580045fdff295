package io.partnerportal;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.tasks.ExportRequested;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Decision 16: what somebody typed to find a person does not stand in clear in the operation log. */
class PersonalFiltersTest {

    private static final Pattern TYPED = Pattern.compile("Filter\\.text\\(\\s*\"([^\"]+)\"");

    /** A number of ours, or words about a customer that name nobody. */
    private static final Set<String> NOBODYS = Set.of("id", "label");

    @Test
    void every_filter_somebody_types_into_is_personal_or_known_not_to_be() {
        var typed = Sources.ours().stream()
                .flatMap(source -> TYPED.matcher(source.text()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(typed)
                .contains("q")
                .allMatch(name -> ExportRequested.PERSONAL.contains(name) || NOBODYS.contains(name));
    }
}
