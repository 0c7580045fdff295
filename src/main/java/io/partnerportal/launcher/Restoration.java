package io.partnerportal.launcher;

import io.partnerportal.database.DatabaseAccess;
import io.partnerportal.database.DatabaseCopy;
import io.partnerportal.kernel.Refusal;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.env.PropertyResolver;

/** Brings a backup back before the application starts on it, since that would make keys and tables of its own. */
record Restoration(Backup backup) {

    /** Absent unless that is what the command line asks for. */
    static Optional<Restoration> asked(Verb verb) {
        if (!verb.name().equals(RestoreCommand.NAME)) {
            return Optional.empty();
        }
        if (verb.arguments().size() != 1) {
            throw new Refusal("Usage: ./portal " + RestoreCommand.USAGE);
        }
        return Optional.of(new Restoration(Backup.at(verb.arguments().getFirst())));
    }

    void refuseUnlessPossible(Home home) {
        backup.made();
        try {
            if (!Backup.isEmpty(home.directory())) {
                throw new Refusal("%s is not empty. A backup is restored into an empty home; name one with PORTAL_HOME."
                        .formatted(home.directory()));
            }
        } catch (IOException unreadable) {
            throw new Refusal("Cannot read %s: %s".formatted(home.directory(), unreadable.getMessage()), unreadable);
        }
    }

    void run(PropertyResolver settings) {
        var database = new DatabaseCopy(DatabaseAccess.of(settings));
        if (!database.isEmpty()) {
            throw new Refusal("The database already has tables. A backup is restored into an empty one.");
        }
        backup.giveBackFiles(settings);
        database.read(backup.tables(), backup.rows());
    }
}
