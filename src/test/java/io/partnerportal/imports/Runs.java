package io.partnerportal.imports;

import static org.awaitility.Awaitility.await;

import io.partnerportal.TestCallers;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.PublicId;
import java.time.Duration;

/** Runs imports in the test itself, as the system: for it no job is queued that would come in between. */
public final class Runs {

    private Runs() {}

    public static Caller operator(String... permissions) {
        return TestCallers.caller(0, new Scope.Operator(), permissions);
    }

    /** The portal's own housekeeping may just have the turn; then it brings the import to its end. */
    public static void toTheEnd(ImportRun run, ImportStore store, PublicId id) {
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            run.runAll();
            return !store.find(id).status().isRunning();
        });
    }
}
