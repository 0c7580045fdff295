package io.partnerportal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java sources of the portal as text, for what bytecode does not show: sizes and string literals. */
final class Sources {

    /** A file below {@code src/main/java}. */
    record Source(Path path, String text) {

        boolean isScreen() {
            return path.toString().matches(".*/(ui|uikit|shell)/.*");
        }

        /** Settings are written like keys, as in {@code consumption.summary-months}. */
        boolean namesSettings() {
            return path.toString().contains("/launcher/");
        }

        /** Lines that carry something, imports apart. */
        long lines() {
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("import "))
                    .count();
        }

        /** The text of every string literal; comments and text blocks are no literals. */
        List<String> literals() {
            return LITERAL.matcher(withoutComments())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }

        String withoutComments() {
            return COMMENT.matcher(text).replaceAll("");
        }
    }

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)(?:^|\\s)// [^\\n]*", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("(?<!\"|\\\\)\"((?:[^\"\\\\\\n]|\\\\.)+)\"(?!\")");

    private Sources() {}

    static List<Source> ours() {
        return below(Path.of("src/main/java"), ".java");
    }

    static List<Source> below(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(Sources::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Source read(Path file) {
        try {
            return new Source(file, Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
