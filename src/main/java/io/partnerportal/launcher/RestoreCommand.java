package io.partnerportal.launcher;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code ./portal restore DIR}: says what {@link Restoration} brought back, and proves it. */
@Component
class RestoreCommand implements Command {

    static final String NAME = "restore";
    static final String USAGE = "restore DIR";

    private final VerifyCommand verify;

    RestoreCommand(VerifyCommand verify) {
        this.verify = verify;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String usage() {
        return USAGE;
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var backup = Backup.at(arguments.getFirst());
        var rows = backup.rows();
        out.printf(
                "%d tables with %d rows of %s are back%n",
                rows.size(), rows.values().stream().mapToLong(Long::longValue).sum(), backup.made());
        return verify.run(List.of(), out);
    }
}
