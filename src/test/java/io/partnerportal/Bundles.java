package io.partnerportal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The message bundles as they lie in the sources: one pair per module, English at the root. */
final class Bundles {

    static final String CHINESE = "_zh_CN";
    private static final Path FOLDER = Path.of("src/main/resources/i18n");

    private Bundles() {}

    static List<String> modules() {
        return Sources.below(FOLDER, ".properties").stream()
                .map(file -> file.path().getFileName().toString().replace(".properties", ""))
                .filter(name -> !name.contains("_"))
                .toList();
    }

    static Map<String, String> read(String bundle) {
        var messages = new Properties();
        try (var in = Files.newBufferedReader(file(bundle))) {
            messages.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var sorted = new TreeMap<String, String>();
        messages.forEach((key, text) -> sorted.put((String) key, (String) text));
        return sorted;
    }

    static Set<String> keys() {
        return modules().stream()
                .flatMap(module -> read(module).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keys that stand twice in a file: the second silently wins. */
    static List<String> repeated(String bundle) throws IOException {
        var seen = new TreeSet<String>();
        return Files.readAllLines(file(bundle)).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .filter(key -> !seen.add(key))
                .toList();
    }

    private static Path file(String bundle) {
        return FOLDER.resolve(bundle + ".properties");
    }
}
