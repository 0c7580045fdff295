package io.partnerportal.launcher;

import io.partnerportal.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The directory where a portal keeps everything that must outlive it (PORTAL_HOME). */
record Home(Path directory) {

    /** Made when absent; refused when it cannot be written to. */
    static Home at(String directory) {
        var home = new Home(Path.of(directory).toAbsolutePath().normalize());
        try {
            makeWhereAbsent(home.directory);
            Files.delete(Files.createTempFile(home.directory, "writable", ""));
        } catch (IOException unwritable) {
            throw new Refusal(
                    "Cannot write to %s. Name a directory of yours with PORTAL_HOME.".formatted(home.directory),
                    unwritable);
        }
        return home;
    }

    /** For its owner alone: it holds keys, uploads and exports. One that exists keeps the access its owner gave it. */
    private static void makeWhereAbsent(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    Path database() {
        return directory.resolve("database");
    }

    Path log(String verb) {
        return directory.resolve((Verb.RUN.equals(verb) ? "portal" : verb) + ".log");
    }
}
