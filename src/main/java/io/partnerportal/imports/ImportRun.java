package io.partnerportal.imports;

import io.partnerportal.imports.ImportStore.Import;
import io.partnerportal.subaccounts.MappingRun;
import io.partnerportal.subaccounts.Turns;
import io.partnerportal.subaccounts.Turns.Turn;
import io.partnerportal.subaccounts.Turns.TurnLost;
import io.partnerportal.subaccounts.Turns.Work;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings imports forward, one at a time over all nodes. Needs no scheduler: whoever calls it goes on where
 * the last run stopped or was killed.
 */
@Component
public class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);
    private static final int MOST_ATTEMPTS = 5;
    /** Connection lost, server going down: nothing is wrong with the import. */
    private static final Set<String> PASSING_STATES = Set.of("08", "57", "70");

    private final Turns turns;
    private final ImportStore store;
    private final ImportCheck check;
    private final ImportLoad load;
    private final Publication publication;
    private final MappingRun mappings;

    ImportRun(
            Turns turns,
            ImportStore store,
            ImportCheck check,
            ImportLoad load,
            Publication publication,
            MappingRun mappings) {
        this.turns = turns;
        this.store = store;
        this.check = check;
        this.load = load;
        this.publication = publication;
        this.mappings = mappings;
    }

    /** Works off the queue; returns at once while another run is at it. */
    public void runAll() {
        while (runNext()) {
            LOG.debug("One import is done, looking for the next");
        }
    }

    /** Brings the oldest unfinished import as far as it goes. Whether there was one. */
    public boolean runNext() {
        var turn = turns.take(Work.IMPORT);
        if (turn.isEmpty()) {
            return false;
        }
        try (var mine = turn.get()) {
            var next = store.next();
            next.ifPresent(found -> run(found, mine));
            return next.isPresent();
        }
    }

    private void run(Import found, Turn turn) {
        try {
            advance(found, turn);
        } catch (TurnLost | ImportNotPossible calledOff) {
            LOG.info("Import {} goes no further here: {}", found.publicId(), calledOff.toString());
        } catch (IOException | SQLException | RuntimeException failure) {
            fail(found, failure);
        }
    }

    private void advance(Import found, Turn turn) throws IOException, SQLException {
        store.begin(found);
        if (found.status() != ImportStatus.LOADING) {
            check.run(found, turn);
        }
        var checked = store.find(found.file());
        if (checked.status() == ImportStatus.LOADING) {
            load.run(checked, turn);
            mappings.remember(checked.id());
            end(checked);
        }
    }

    private void end(Import loaded) {
        if (loaded.decision() == Decision.UNDECIDED) {
            store.loaded(loaded);
            return;
        }
        try {
            publication.publishLoaded(loaded);
        } catch (ImportNotPossible meetsOthers) {
            LOG.info("Import {} waits for the operator: {}", loaded.publicId(), meetsOthers.key());
            store.loaded(loaded);
        }
    }

    private void fail(Import found, Exception failure) {
        LOG.error("Import {} stopped", found.publicId(), failure);
        if (found.attempts() + 1 >= MOST_ATTEMPTS || !isPassing(failure)) {
            store.fail(found, failure.toString());
        }
    }

    private static boolean isPassing(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && PASSING_STATES.stream().anyMatch(sql.getSQLState()::startsWith)) {
                return true;
            }
        }
        return false;
    }
}
