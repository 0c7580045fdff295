package io.partnerportal.imports;

import io.partnerportal.kernel.PublicId;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps uploaded bills in {@code portal.imports}, a directory that all nodes share. */
@Component
class ImportFiles {

    private final Path directory;
    private final long limit;

    ImportFiles(
            @Value("${portal.imports:${portal.home:${user.home}/.partner-portal}/imports}") Path directory,
            @Value("${portal.consumption.max-file-bytes:4294967296}") long limit) {
        this.directory = directory;
        this.limit = limit;
    }

    /** Most bytes a bill may have, unpacked or as uploaded. */
    long limit() {
        return limit;
    }

    Stored store(PublicId id, InputStream content) throws IOException {
        Files.createDirectories(directory);
        var digest = sha256();
        try (var bytes = new DigestInputStream(new Limited(content, limit), digest)) {
            long size = Files.copy(bytes, path(id));
            return new Stored(HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException failure) {
            delete(id);
            throw failure;
        }
    }

    InputStream open(PublicId id) throws IOException {
        return Files.newInputStream(path(id));
    }

    void delete(PublicId id) throws IOException {
        Files.deleteIfExists(path(id));
    }

    private Path path(PublicId id) {
        return directory.resolve(id.value());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What was stored. */
    record Stored(String sha256, long bytes) {}

    /** More bytes came than a bill may have. */
    static final class TooManyBytes extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream in, long limit) {
            super(in);
            this.left = limit;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw new TooManyBytes();
            }
            return read;
        }
    }
}
