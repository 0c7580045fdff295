package io.partnerportal.tasks;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.partnerportal.identity.CurrentCaller;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands work to whichever node is free, if and only if the transaction that asks for it commits. */
@Component
public class WorkQueue {

    private final SchedulerClient scheduler;
    private final CurrentCaller caller;
    private final Clock clock;

    WorkQueue(SchedulerClient scheduler, CurrentCaller caller, Clock clock) {
        this.scheduler = scheduler;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Asking twice for the same work on the same subject while it waits or runs asks once. A command line or the system
     * itself has nobody to run it as and works at once instead of asking.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void request(String work, String subject) {
        var requester = caller.get().user();
        if (requester == 0) {
            return;
        }
        var request = new WorkRequest(work, subject, requester);
        scheduler.scheduleIfNotExists(
                new TaskInstance<>(TasksConfiguration.REQUESTED, work + ":" + subject, request), clock.instant());
    }

    /** As {@link #request}, for a {@link SystemWork}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requestOfSystem(String work, String subject) {
        scheduler.scheduleIfNotExists(
                new TaskInstance<>(TasksConfiguration.SYSTEM, work + ":" + subject, new SystemRequest(work, subject)),
                clock.instant());
    }
}
