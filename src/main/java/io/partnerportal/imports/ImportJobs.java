package io.partnerportal.imports;

import io.partnerportal.consumptionlines.ConsumptionPartitions;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.tasks.Housekeeping;
import io.partnerportal.tasks.RequestedWork;
import io.partnerportal.tasks.WorkQueue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts a registered import into the queue of jobs, and goes on with what a lost node left behind. */
@Component
class ImportJobs implements RequestedWork, Housekeeping {

    private static final String NAME = "consumption-import";

    private final WorkQueue queue;
    private final ImportRun run;
    private final ImportStore store;
    private final ConsumptionPartitions partitions;
    private final ImportPurge purge;

    ImportJobs(WorkQueue queue, ImportRun run, ImportStore store, ConsumptionPartitions partitions, ImportPurge purge) {
        this.queue = queue;
        this.run = run;
        this.store = store;
        this.partitions = partitions;
        this.purge = purge;
    }

    @EventListener
    void request(ImportChanged change) {
        if (change.mayRun()) {
            queue.request(NAME, change.publicId());
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Another node may have the turn; then this import has not moved yet. */
    @Override
    public Outcome run(String publicId) {
        run.runAll();
        return store.find(new PublicId(publicId)).status().isRunning() ? Outcome.LATER : Outcome.DONE;
    }

    @Override
    public void tidy() {
        partitions.extend();
        run.runAll();
        purge.runAll();
    }
}
