package io.partnerportal.launcher;

import io.partnerportal.database.DatabaseAccess;
import io.partnerportal.database.DatabaseCopy;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** {@code ./portal backup DIR}: everything that must come back after a loss, as it was at one moment. */
@Component
class BackupCommand implements Command {

    private final Environment settings;
    private final Clock clock;

    BackupCommand(Environment settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String usage() {
        return "backup DIR";
    }

    /** The seal first and the uploads last: the tables then know what the seal says, and lack no upload they name. */
    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            return 2;
        }
        var backup = Backup.at(arguments.getFirst());
        backup.make();
        var made = clock.instant();
        backup.takeFiles(settings);
        var rows = new DatabaseCopy(DatabaseAccess.of(settings)).write(backup.tables());
        backup.takeUploads(settings);
        backup.finish(made, rows);
        out.printf(
                "%d tables with %d rows, keys and uploads are in %s%n",
                rows.size(), rows.values().stream().mapToLong(Long::longValue).sum(), backup.directory());
        return 0;
    }
}
