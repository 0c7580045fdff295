package io.partnerportal.imports;

import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.launcher.Command;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** {@code ./portal import FILE [--add|--replace]}: hands a bill in, reads it here, and says what came of it. */
@Component
class ImportCommand implements Command {

    private static final int SHOWN_PROBLEMS = 20;

    private final ConsumptionImports imports;
    private final ImportRun run;
    private final ImportQueries queries;
    private final MessageSource messages;

    ImportCommand(ConsumptionImports imports, ImportRun run, ImportQueries queries, MessageSource messages) {
        this.imports = imports;
        this.run = run;
        this.queries = queries;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String usage() {
        return "import FILE [--add|--replace]";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var files = arguments.stream().filter(one -> !one.startsWith("--")).toList();
        var options = arguments.stream().filter(one -> one.startsWith("--")).toList();
        if (files.size() != 1
                || options.size() > 1
                || !List.of("--add", "--replace").containsAll(options)) {
            return 2;
        }
        var decision = options.isEmpty()
                ? Decision.UNDECIDED
                : options.contains("--replace") ? Decision.REPLACE : Decision.ADD;
        return handIn(Path.of(files.getFirst()), decision, out);
    }

    private int handIn(Path file, Decision decision, PrintStream out) {
        if (!Files.isReadable(file)) {
            out.println("No such file: " + file);
            return 1;
        }
        try (var content = Files.newInputStream(file)) {
            var id = imports.register(file.getFileName().toString(), content, decision);
            run.runAll();
            return report(id, decision, out);
        } catch (Rejection refused) {
            out.println(say(refused.key(), refused.details()));
            return 1;
        } catch (IOException unreadable) {
            out.println("Cannot read %s: %s".formatted(file, unreadable.getMessage()));
            return 1;
        }
    }

    /** Without a decision a bill that meets no other is published; one that does waits for the operator's word. */
    private int report(PublicId id, Decision decision, PrintStream out) {
        var row = queries.find(id).orElseThrow();
        if (row.status() == ImportStatus.READY
                && decision == Decision.UNDECIDED
                && queries.meets(row).isEmpty()) {
            imports.publish(id, Decision.ADD);
            row = queries.find(id).orElseThrow();
        }
        out.printf(
                Locale.ROOT,
                "%s: %s, %d lines, %d of them wait for a customer%n",
                row.fileName(),
                say(row.status().key()),
                row.linesTotal(),
                row.waiting());
        if (row.status() == ImportStatus.READY) {
            out.println(
                    "A published bill covers the same: publish this one in the portal, or discard it there and run again with --add or --replace.");
        }
        for (var problem : queries.problems(row, SHOWN_PROBLEMS)) {
            out.printf(
                    Locale.ROOT,
                    "line %d, %s: %s (%s)%n",
                    problem.lineNumber(),
                    problem.field(),
                    say(problem.reasonKey()),
                    problem.found());
        }
        return row.status() == ImportStatus.PUBLISHED ? 0 : 1;
    }

    private String say(String key, Object... details) {
        return messages.getMessage(key, details, Locale.ENGLISH);
    }
}
