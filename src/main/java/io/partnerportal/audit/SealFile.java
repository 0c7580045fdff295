package io.partnerportal.audit;

import io.partnerportal.kernel.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The newest seal, kept outside the database, so that a chain whose end was cut off is noticed. While a batch is being
 * committed the file names both ends, the one before and the one to come, since either may be what survives a crash.
 */
@Component
class SealFile {

    private final Path file;

    @Autowired
    SealFile(OperationSettings settings) {
        this(settings.sealFile());
    }

    SealFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** One end, or two after a crash; absent when there is no file. */
    Optional<List<Seal>> read() {
        try {
            return Optional.of(Files.readAllLines(file).stream()
                    .map(SealFile::seal)
                    .filter(Optional::isPresent)
                    .map(Optional::get)
                    .toList());
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }

    void write(Seal... ends) {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Cannot write to " + file.getParent(), unwritable);
        }
        PrivateFile.write(
                file,
                List.of(ends).stream()
                        .map(end -> end.number() + " " + end.link() + "\n")
                        .collect(Collectors.joining()));
    }

    private static Optional<Seal> seal(String line) {
        return line.matches("\\d{1,18} [0-9a-f]{64}")
                ? Optional.of(new Seal(
                        Long.parseLong(line.substring(0, line.length() - 65)), line.substring(line.length() - 64)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
