package io.partnerportal.tasks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Finished export files on the directory the nodes share, named by public id. */
@Component
class ExportFiles {

    private final Path directory;

    ExportFiles(@Value("${portal.exports}") Path directory) {
        this.directory = directory;
    }

    /** A file that is being written; it becomes visible under its name only when whole. */
    Path draft(String publicId) {
        try {
            Files.createDirectories(directory);
            return Files.createTempFile(directory, publicId, ".part");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void publish(Path draft, String publicId) throws IOException {
        Files.move(draft, of(publicId), StandardCopyOption.ATOMIC_MOVE);
    }

    Path of(String publicId) {
        return directory.resolve(publicId);
    }

    void delete(String publicId) {
        try {
            Files.deleteIfExists(of(publicId));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
