package io.partnerportal.tasks;

import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Scope;
import io.partnerportal.identity.UserKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives a job its identity: its requester's permissions as they are now, or the system's own. */
@Component
class WorkRunner {

    private static final Logger log = LoggerFactory.getLogger(WorkRunner.class);

    private static final Caller SYSTEM = new Caller(
            0, 0, AccountKind.OPERATOR, UserKind.MEMBER, "system", "system", new Scope.Operator(), Set.of(), null);

    private final Callers callers;
    private final Map<String, RequestedWork> works;
    private final Map<String, SystemWork> systemWorks;
    private final List<Housekeeping> housekeeping;

    WorkRunner(
            Callers callers, List<RequestedWork> works, List<SystemWork> systemWorks, List<Housekeeping> housekeeping) {
        this.callers = callers;
        this.works = works.stream().collect(Collectors.toMap(RequestedWork::name, Function.identity()));
        this.systemWorks = systemWorks.stream().collect(Collectors.toMap(SystemWork::name, Function.identity()));
        this.housekeeping = housekeeping;
    }

    RequestedWork.Outcome run(WorkRequest request) {
        var work = work(request);
        var requester = callers.byUser(request.requester());
        if (requester.isEmpty()) {
            log.warn("{} {} is dropped: its requester may no longer act", request.work(), request.subject());
            giveUp(request, RequestedWork.Reason.REQUESTER_GONE);
            return RequestedWork.Outcome.DONE;
        }
        try (var _ = ActingAs.of(requester.get())) {
            return work.run(request.subject());
        }
    }

    /** The work will not be tried again. */
    void giveUp(WorkRequest request, RequestedWork.Reason why) {
        try (var _ = ActingAs.of(SYSTEM)) {
            work(request).giveUp(request.subject(), why);
        }
    }

    private RequestedWork work(WorkRequest request) {
        var work = works.get(request.work());
        if (work == null) {
            throw new IllegalStateException("Nobody does " + request.work());
        }
        return work;
    }

    /** When to look again; absent when the work is finished with. */
    Optional<Instant> run(SystemRequest request) {
        var work = systemWorks.get(request.work());
        if (work == null) {
            throw new IllegalStateException("Nobody does " + request.work());
        }
        try (var _ = ActingAs.of(SYSTEM)) {
            return work.run(request.subject());
        }
    }

    /** One that fails does not keep the others from their turn. */
    void tidyAll() {
        try (var _ = ActingAs.of(SYSTEM)) {
            for (var duty : housekeeping) {
                try {
                    duty.tidy();
                } catch (RuntimeException failure) {
                    log.error("Housekeeping {} failed", duty.getClass().getSimpleName(), failure);
                }
            }
        }
    }
}
