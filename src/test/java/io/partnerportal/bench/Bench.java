package io.partnerportal.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.partnerportal.database.DatabaseAccess;
import io.partnerportal.database.EmbeddedDatabase;
import io.partnerportal.imports.BenchGround;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.logging.LogManager;
import org.slf4j.LoggerFactory;

/** {@code ./portal bench import|export|page|kill|login|members|customers|invitations ... [--lines N]}: our speed beside a peer's, on the same data in one run. */
public final class Bench {

    private static final List<String> ALL =
            List.of("import", "export", "page", "kill", "login", "members", "customers", "invitations");
    /** Those that need no lines. */
    private static final List<String> OF_PEOPLE = List.of("login", "members", "customers", "invitations");

    private static final Path DIRECTORY = Path.of("target", "bench");
    /** A file stays below the four gibibytes that an import takes. */
    private static final int LINES_OF_A_FILE = 2_500_000;

    private Bench() {}

    static void main(String... arguments) throws Exception {
        var names = Arrays.stream(arguments)
                .takeWhile(argument -> !argument.startsWith("--"))
                .toList();
        if (names.isEmpty() || !ALL.containsAll(names)) {
            System.err.println("Usage: bench %s ... [--lines N]".formatted(String.join("|", ALL)));
            System.exit(2);
        }
        // whatever threads a failed bench leaves behind
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        LogManager.getLogManager().reset();
        ((Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.WARN);
        deleteFiles();
        Files.createDirectories(DIRECTORY);
        try (var database = database();
                var ground = BenchGround.open(database.access(), DIRECTORY.resolve("imports"))) {
            run(names, lines(arguments), ground);
        }
        deleteFiles();
        System.exit(0);
    }

    /** Several at once share the lines that the first of them imports. */
    private static void run(List<String> names, int lines, BenchGround ground) throws Exception {
        if (names.contains("login")) {
            try (var bench = new SignInBench(ground.access(), DIRECTORY.resolve("home"))) {
                bench.run();
            }
        }
        if (names.contains("members")) {
            new MembersBench(ground.access(), DIRECTORY.resolve("home")).run();
        }
        if (names.contains("invitations")) {
            new InvitationBench(ground.access(), DIRECTORY.resolve("home")).run();
        }
        if (names.contains("customers")) {
            new CustomersBench(ground.access(), DIRECTORY.resolve("home")).run();
        }
        if (OF_PEOPLE.containsAll(names)) {
            return;
        }
        var bill = new GeneratedBill(1);
        ground.owners(GeneratedBill.PROVIDER, bill.subAccounts());
        Figures.note("%,d lines like the sample", lines);
        var files = files(bill, lines);
        if (names.contains("kill")) {
            new KillBench(ground).run(files, lines);
        } else if (names.contains("import")) {
            new ImportBench(ground).run(files, lines);
        } else {
            for (var file : files) {
                ground.imported(file);
                Files.delete(file);
            }
        }
        if (names.contains("export")) {
            new ExportBench(ground.reader()).run();
        }
        if (names.contains("page")) {
            new PageBench(ground.reader()).run();
            new ScreenBench(ground, DIRECTORY.resolve("home")).run();
        }
    }

    private static List<Path> files(GeneratedBill bill, int lines) throws Exception {
        var files = new ArrayList<Path>();
        for (int left = lines; left > 0; left -= LINES_OF_A_FILE) {
            files.add(bill.write(DIRECTORY.resolve("bill-" + files.size() + ".csv"), Math.min(left, LINES_OF_A_FILE)));
        }
        return files;
    }

    private static int lines(String... arguments) {
        for (int i = 1; i < arguments.length - 1; i++) {
            if (arguments[i].equals("--lines")) {
                return Integer.parseInt(arguments[i + 1].replace("_", ""));
            }
        }
        return 1_000_000;
    }

    /** A server of yours, or an embedded one whose memory suits the lines. */
    private record Server(DatabaseAccess access, AutoCloseable running) implements AutoCloseable {
        @Override
        public void close() throws Exception {
            running.close();
        }
    }

    private static Server database() {
        var url = System.getenv("SPRING_DATASOURCE_URL");
        if (url != null) {
            var access = new DatabaseAccess(
                    url, System.getenv("SPRING_DATASOURCE_USERNAME"), System.getenv("SPRING_DATASOURCE_PASSWORD"));
            return new Server(access, () -> {});
        }
        var embedded = EmbeddedDatabase.tryStart(DIRECTORY.resolve("database"), "2G", "--innodb-log-file-size=1G")
                .orElseThrow(() -> new IllegalStateException("Another bench is running"));
        return new Server(embedded.access(), embedded);
    }

    private static void deleteFiles() throws Exception {
        if (Files.exists(DIRECTORY)) {
            try (var files = Files.walk(DIRECTORY)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
