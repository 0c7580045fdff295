package io.partnerportal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretBoxTest {

    @TempDir
    Path directory;

    private Path file;
    private SecretBox box;

    @BeforeEach
    void a_box() {
        file = directory.resolve("home").resolve("secret.key");
        box = new SecretBox(file);
    }

    @Test
    void a_secret_comes_back_and_never_looks_the_same_twice() {
        var sealed = box.seal("493817", "here");

        assertThat(box.open(sealed, "here")).isEqualTo("493817");
        assertThat(box.seal("493817", "here")).isNotEqualTo(sealed);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("493817");
    }

    @Test
    void it_opens_nowhere_else_under_no_other_key_and_not_when_changed() {
        var sealed = box.seal("493817", "here");
        assertThatIllegalStateException().isThrownBy(() -> box.open(sealed, "there"));
        assertThatIllegalStateException()
                .isThrownBy(() -> new SecretBox(directory.resolve("other.key")).open(sealed, "here"));
        assertThatIllegalStateException().isThrownBy(() -> box.open(new byte[] {1, 2, 3}, "here"));

        sealed[sealed.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> box.open(sealed, "here"));
    }

    @Test
    void the_key_is_for_its_owner_alone_and_survives_a_restart() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        assertThat(new SecretBox(file).open(box.seal("493817", "here"), "here")).isEqualTo("493817");
    }

    @Test
    void nodes_that_start_at_once_end_up_with_one_key() throws Exception {
        var shared = directory.resolve("shared.key");
        try (var nodes = Executors.newFixedThreadPool(8)) {
            var keys = nodes.invokeAll(
                    Stream.<java.util.concurrent.Callable<SecretBox>>generate(() -> () -> new SecretBox(shared))
                            .limit(8)
                            .toList());
            var sealed = keys.getFirst().get().seal("493817", "here");

            for (var key : keys) {
                assertThat(key.get().open(sealed, "here")).isEqualTo("493817");
            }
        }
        assertThat(directory).isDirectoryNotContaining(path -> path.toString().endsWith(".new"));
    }

    @Test
    void a_file_that_holds_no_key_is_refused() throws IOException {
        Files.writeString(file, "not a key");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new SecretBox(file))
                .withMessageContaining("does not hold a key");
    }
}
