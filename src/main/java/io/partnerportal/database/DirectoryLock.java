package io.partnerportal.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.partnerportal.kernel.Refusal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds a directory for one process: the second one is told so at once, where MariaDB itself would wait
 * for its own lock until it gives up. Ends with the process, however that ends.
 */
public final class DirectoryLock implements AutoCloseable {

    private static final String FILE = "lock";

    /** A lock goes when its channel is collected, hence the reference from here. */
    private static final Set<DirectoryLock> HELD = ConcurrentHashMap.newKeySet();

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
        HELD.add(this);
    }

    /** Absent when somebody else holds the directory. */
    public static Optional<DirectoryLock> tryHold(Path directory) {
        try {
            Files.createDirectories(directory);
            return hold(FileChannel.open(directory.resolve(FILE), CREATE, WRITE));
        } catch (IOException unwritable) {
            throw new Refusal("Cannot write to " + directory + ": " + reason(unwritable), unwritable);
        }
    }

    private static Optional<DirectoryLock> hold(FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() != null) {
                channel.truncate(0);
                channel.write(StandardCharsets.US_ASCII.encode(
                        Long.toString(ProcessHandle.current().pid())));
                return Optional.of(new DirectoryLock(channel));
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // the same answer as for another process
        }
        channel.close();
        return Optional.empty();
    }

    /** Who holds the directory, as far as its lock file says. */
    public static String holder(Path directory) {
        try {
            return "process " + Files.readString(directory.resolve(FILE));
        } catch (IOException unreadable) {
            return "another process";
        }
    }

    private static String reason(IOException failure) {
        return failure.getClass().getSimpleName().replace("Exception", "") + " " + failure.getMessage();
    }

    @Override
    public void close() {
        HELD.remove(this);
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            throw new Refusal("Cannot release a lock: " + alreadyGone.getMessage(), alreadyGone);
        }
    }
}
