package io.partnerportal.accesskeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.TurnableClock;
import io.partnerportal.kernel.SecretBox;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeySecretsTest {

    @TempDir
    private Path directory;

    private final TurnableClock clock = new TurnableClock();
    private final List<Runnable> later = new ArrayList<>();
    private KeySecrets secrets;

    @BeforeEach
    void a_secret_that_was_opened() {
        secrets = new KeySecrets(new SecretBox(directory.resolve("secret.key")), clock, later::add);
        assertThat(secrets.open("AK1", secrets.seal("AK1", "the secret"))).isEqualTo("the secret");
    }

    @Test
    void a_secret_leaves_memory_after_its_minutes_though_nobody_asks_for_another() {
        clock.turnBy(Duration.ofMinutes(5).minusSeconds(1));
        later.forEach(Runnable::run);
        assertThat(secrets.inMemory()).isOne();

        clock.turnBy(Duration.ofSeconds(1));
        later.forEach(Runnable::run);
        assertThat(secrets.inMemory()).isZero();
    }

    @Test
    void one_that_was_sealed_anew_is_not_taken_from_memory() {
        assertThat(secrets.open("AK1", secrets.seal("AK1", "another"))).isEqualTo("another");
    }
}
