package io.partnerportal.subaccounts;

import io.partnerportal.tasks.Housekeeping;
import io.partnerportal.tasks.RequestedWork;
import io.partnerportal.tasks.WorkQueue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the waiting lines of a new mapping move in the background. */
@Component
class MappingJobs implements RequestedWork, Housekeeping {

    private static final String NAME = "consumption-mapping";

    private final WorkQueue queue;
    private final MappingRun run;

    MappingJobs(WorkQueue queue, MappingRun run) {
        this.queue = queue;
        this.run = run;
    }

    @EventListener
    void request(SubAccountMapped change) {
        queue.request(NAME, "all");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Outcome run(String subject) {
        run.runAll();
        return run.isSettled() ? Outcome.DONE : Outcome.LATER;
    }

    @Override
    public void tidy() {
        run.runAll();
    }
}
