package io.partnerportal.kernel;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A file with 32 random bytes, made on first use and readable by its owner alone. Nodes share one by sharing the file. */
final class KeyFile {

    static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;

    KeyFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    byte[] read() {
        try {
            if (!Files.exists(file)) {
                create();
            }
            var key = HexFormat.of().parseHex(Files.readString(file).strip());
            if (key.length != BYTES) {
                throw new Refusal(file + " does not hold a key of " + BYTES + " bytes");
            }
            return key;
        } catch (IOException unreadable) {
            throw new Refusal("Cannot read the key in " + file + ": " + unreadable.getMessage(), unreadable);
        } catch (IllegalArgumentException notHexadecimal) {
            throw new Refusal(file + " does not hold a key", notHexadecimal);
        }
    }

    /** Written beside and then linked, so that two nodes that start at once end up with the same key. */
    private void create() throws IOException {
        Files.createDirectories(file.getParent());
        var beside = Files.createTempFile(
                file.getParent(),
                file.getFileName().toString(),
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            var key = new byte[BYTES];
            RANDOM.nextBytes(key);
            Files.writeString(beside, HexFormat.of().formatHex(key) + "\n");
            Files.createLink(file, beside);
        } catch (FileAlreadyExistsException anotherNodeWasFaster) {
            // its key is read instead
        } finally {
            Files.delete(beside);
        }
    }
}
