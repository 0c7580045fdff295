package io.partnerportal.launcher;

import io.partnerportal.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.env.PropertyResolver;

/** A directory that holds a portal of one moment; its list of tables is written last, so that one without it is none. */
record Backup(Path directory) {

    private static final String LIST = "backup.properties";
    private static final String MADE = "made";
    private static final String TABLE = "table.";
    private static final String IMPORTS = "imports";

    /** What lies outside the database and must come back with it: where it lies, and its name in a backup. */
    private static final Map<String, String> FILES =
            Map.of("portal.secret-key-file", "secret.key", "portal.operations.seal-file", "operation-log.seal");

    static Backup at(String directory) {
        return new Backup(Path.of(directory).toAbsolutePath().normalize());
    }

    Path tables() {
        return directory.resolve("tables");
    }

    /** For its owner alone, since keys lie in it. */
    void make() {
        try {
            if (Files.exists(directory) && !isEmpty(directory)) {
                throw new Refusal("%s is not empty; name a new directory for the backup.".formatted(directory));
            }
            Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException unwritable) {
            throw new Refusal("Cannot write to %s: %s".formatted(directory, unwritable.getMessage()), unwritable);
        }
    }

    static boolean isEmpty(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }

    void takeFiles(PropertyResolver settings) {
        FILES.forEach((setting, name) -> copy(path(settings, setting), directory.resolve(name)));
    }

    void takeUploads(PropertyResolver settings) {
        copyAll(path(settings, "portal.imports"), directory.resolve(IMPORTS));
    }

    void giveBackFiles(PropertyResolver settings) {
        FILES.forEach((setting, name) -> copy(directory.resolve(name), path(settings, setting)));
        copyAll(directory.resolve(IMPORTS), path(settings, "portal.imports"));
    }

    void finish(Instant made, Map<String, Long> rows) {
        var list = new Properties();
        list.setProperty(MADE, made.toString());
        rows.forEach((table, count) -> list.setProperty(TABLE + table, Long.toString(count)));
        try (var out = Files.newBufferedWriter(directory.resolve(LIST))) {
            list.store(out, null);
        } catch (IOException unwritable) {
            throw new Refusal("Cannot write to %s: %s".formatted(directory, unwritable.getMessage()), unwritable);
        }
    }

    Instant made() {
        return Instant.parse(list().getProperty(MADE));
    }

    /** Rows by table. */
    Map<String, Long> rows() {
        var list = list();
        var rows = new TreeMap<String, Long>();
        list.stringPropertyNames().stream()
                .filter(name -> name.startsWith(TABLE))
                .forEach(name -> rows.put(name.substring(TABLE.length()), Long.valueOf(list.getProperty(name))));
        return rows;
    }

    private Properties list() {
        var list = new Properties();
        try (var in = Files.newBufferedReader(directory.resolve(LIST))) {
            list.load(in);
            return list;
        } catch (IOException none) {
            throw new Refusal("%s is no finished backup.".formatted(directory), none);
        }
    }

    private static Path path(PropertyResolver settings, String setting) {
        return Path.of(settings.getRequiredProperty(setting)).toAbsolutePath();
    }

    private static void copyAll(Path from, Path to) {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (var files = Files.walk(from)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> copy(file, to.resolve(from.relativize(file).toString())));
        } catch (IOException unreadable) {
            throw new Refusal("Cannot read %s: %s".formatted(from, unreadable.getMessage()), unreadable);
        }
    }

    /** An upload may be done with and gone in the meantime. */
    private static void copy(Path from, Path to) {
        try {
            if (Files.exists(from)) {
                Files.createDirectories(to.getParent());
                Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException failure) {
            throw new Refusal("Cannot copy %s to %s: %s".formatted(from, to, failure.getMessage()), failure);
        }
    }
}
