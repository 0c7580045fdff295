package io.partnerportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** After {@code mvn package}; a bundle of our own would need Node, which this project does without (decision 5). */
class BundleIT {

    private static final Path STATS = Path.of("target/classes/META-INF/VAADIN/config/stats.json");

    @Test
    void the_browser_gets_the_bundle_that_vaadin_precompiled() {
        assertThat(STATS).content().containsPattern("\"pre-compiled\"\\s*:\\s*true");
    }
}
