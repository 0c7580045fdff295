package io.partnerportal.tasks;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.partnerportal.tasks.RequestedWork.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of work db-scheduler knows: what somebody requested, what the system itself has to do, and the housekeeping. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExportSettings.class)
class TasksConfiguration {

    static final String REQUESTED = "requested-work";

    static final String SYSTEM = "system-work";

    static final int RETRIES = 6;
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(3);

    /** A provider, because works may themselves ask the scheduler for more work. */
    @Bean
    Task<WorkRequest> requestedWork(ObjectProvider<WorkRunner> runner) {
        return Tasks.custom(REQUESTED, WorkRequest.class)
                .onFailure(FailureHandler.<WorkRequest>maxRetries(RETRIES)
                        .withBackoff(Duration.ofSeconds(5))
                        .then((complete, operations) -> {
                            runner.getObject().giveUp(requestIn(complete), RequestedWork.Reason.FAILED);
                            operations.remove();
                        }))
                .onDeadExecutionRevive()
                .execute((instance, _) -> runner.getObject().run(instance.getData()) == Outcome.DONE
                        ? new CompletionHandler.OnCompleteRemove<>()
                        : new CompletionHandler.OnCompleteReschedule<>(FixedDelay.of(LOOK_AGAIN)));
    }

    private static WorkRequest requestIn(ExecutionComplete complete) {
        return (WorkRequest) complete.getExecution().taskInstance.getData();
    }

    @Bean
    Task<SystemRequest> systemWork(ObjectProvider<WorkRunner> runner, Clock clock) {
        return Tasks.custom(SYSTEM, SystemRequest.class)
                .onFailure(FailureHandler.<SystemRequest>maxRetries(RETRIES)
                        .withBackoff(Duration.ofSeconds(5))
                        .thenRemove())
                .onDeadExecutionRevive()
                .execute((instance, _) -> afterwards(runner.getObject().run(instance.getData()), clock));
    }

    /** As far from the end of this turn as the work wants it from now: db-scheduler goes by a clock of its own. */
    private static CompletionHandler<SystemRequest> afterwards(Optional<Instant> again, Clock clock) {
        return again.map(instant -> Duration.between(clock.instant(), instant))
                .<CompletionHandler<SystemRequest>>map(pause -> (complete, operations) ->
                        operations.reschedule(complete, complete.getTimeDone().plus(pause)))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }

    @Bean
    Task<Void> housekeeping(ObjectProvider<WorkRunner> runner) {
        return Tasks.recurring("housekeeping", FixedDelay.ofMinutes(10))
                .execute((_, _) -> runner.getObject().tidyAll());
    }

    /** Task data as JSON, readable in the table and safe over a release. */
    @Bean
    DbSchedulerCustomizer jsonTaskData() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new Jackson3Serializer());
            }
        };
    }
}
