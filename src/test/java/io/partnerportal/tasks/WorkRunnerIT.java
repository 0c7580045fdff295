package io.partnerportal.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class WorkRunnerIT {

    @Autowired
    Callers callers;

    @Autowired
    CurrentCaller caller;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private final List<Caller> ranAs = new ArrayList<>();
    private final List<String> givenUp = new ArrayList<>();
    private PartnerOnboarded partner;
    private UserAdded member;
    private WorkRunner runner;

    @BeforeEach
    void a_work_that_remembers_as_whom_it_ran() {
        partner = given.aSolutionProvider();
        member = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);
        runner = new WorkRunner(callers, List.of(new Remembering()), List.of(), List.of());
    }

    @Test
    void work_runs_as_its_requester_with_the_scope_of_now() {
        run();

        assertThat(ranAs).singleElement().satisfies(requester -> {
            assertThat(requester.user()).isEqualTo(member.id());
            assertThat(requester.scope()).isEqualTo(new Scope.Partner(partner.id(), member.id()));
        });
        assertThat(caller.find()).isEmpty();
    }

    @Test
    void permissions_are_read_when_it_runs_not_when_it_was_asked_for() {
        jdbc.sql(
                        "update member_role set role_id = (select id from role where name = 'READ_ONLY') where user_id = :user")
                .param("user", member.id())
                .update();

        run();

        assertThat(ranAs)
                .singleElement()
                .satisfies(requester -> assertThat(requester.permissions())
                        .contains(Permission.HOME)
                        .doesNotContain(Permission.CONSUMPTION_READ));
    }

    @Test
    void work_of_somebody_who_may_no_longer_act_is_dropped() {
        jdbc.sql("update portal_user set status = 'DISABLED' where id = :user")
                .param("user", member.id())
                .update();

        assertThat(run()).isEqualTo(RequestedWork.Outcome.DONE);
        assertThat(ranAs).isEmpty();
        assertThat(givenUp).containsExactly("subject REQUESTER_GONE as system");
    }

    @Test
    void work_that_fails_every_time_is_given_up_as_the_system_and_removed() {
        var removed = new AtomicBoolean();
        var request = new WorkRequest("remembering", "subject", member.id());
        var task = new TasksConfiguration().requestedWork(new ObjectProvider<>() {
            @Override
            public WorkRunner getObject() {
                return runner;
            }
        });

        task.getFailureHandler()
                .onFailure(failed(request, TasksConfiguration.RETRIES), new ExecutionOperations<>(null, null, null) {
                    @Override
                    public void remove() {
                        removed.set(true);
                    }
                });

        assertThat(givenUp).containsExactly("subject FAILED as system");
        assertThat(removed).isTrue();
    }

    private static ExecutionComplete failed(WorkRequest request, int timesBefore) {
        var now = TurnableClock.START;
        var execution = new Execution(
                now,
                new TaskInstance<>(TasksConfiguration.REQUESTED, "one", request),
                true,
                "test",
                now,
                now,
                timesBefore,
                now,
                1);
        return ExecutionComplete.failure(execution, now, now, new IllegalStateException("disk full"));
    }

    @Test
    void work_nobody_does_is_a_mistake() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> runner.run(new WorkRequest("unheard-of", "subject", member.id())));
    }

    @Test
    void housekeeping_runs_as_the_system_and_one_failure_stops_no_other() {
        var tidied = new ArrayList<String>();
        var keeper = new WorkRunner(
                callers,
                List.of(),
                List.of(),
                List.of(
                        () -> {
                            throw new IllegalStateException("broken broom");
                        },
                        () -> tidied.add(caller.get().name())));

        keeper.tidyAll();

        assertThat(tidied).containsExactly("system");
    }

    private RequestedWork.Outcome run() {
        return runner.run(new WorkRequest("remembering", "subject", member.id()));
    }

    private final class Remembering implements RequestedWork {

        @Override
        public String name() {
            return "remembering";
        }

        @Override
        public Outcome run(String subject) {
            ranAs.add(caller.get());
            return Outcome.DONE;
        }

        @Override
        public void giveUp(String subject, Reason why) {
            givenUp.add("%s %s as %s".formatted(subject, why, caller.get().name()));
        }
    }
}
