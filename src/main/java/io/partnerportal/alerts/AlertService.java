package io.partnerportal.alerts;

import io.partnerportal.associations.RelationsInReach;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Handles alerts, each once: its account manager does, or anybody where nobody looks after the customer. */
@Service
@Transactional
@Allowed(Permission.ALERTS_HANDLE)
public class AlertService {

    private record Open(long id, String account, @Nullable Long manager) {}

    private final JdbcClient jdbc;
    private final RelationsInReach reach;
    private final CurrentCaller caller;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AlertService(
            JdbcClient jdbc,
            RelationsInReach reach,
            CurrentCaller caller,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.caller = caller;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @throws NotFound there is no such alert within the caller's reach
     * @throws AlertRefused somebody else was first, or is the customer's account manager
     */
    public void handle(PublicId alert, HandleAlert command) {
        var checked = command.checked();
        var found = find(alert);
        if (found.manager() != null && found.manager() != caller.get().user()) {
            throw AlertRefused.ofAnotherManager();
        }
        int handled = jdbc.sql("""
                update customer_alert
                   set state = 'HANDLED', open_id = null, result = :result, note = :note, handler_id = :by,
                       handled_at = :now
                 where id = :id and state = 'OPEN'
                """)
                .param("result", checked.result().name())
                .param("note", checked.note())
                .param("by", caller.get().user())
                .param("now", clock.instant())
                .param("id", found.id())
                .update();
        if (handled == 0) {
            throw AlertRefused.over();
        }
        events.publishEvent(new AlertHandled(
                found.account(), checked.result(), checked.note(), reach.own().organisation()));
    }

    private Open find(PublicId alert) {
        var own = reach.own();
        return RelationsInReach.bind(jdbc.sql("""
                select t.id, a.name as account, u.id as manager
                  from customer_alert t
                  join relation r on r.id = t.relation_id
                  left join portal_user u on u.id = r.manager_id and u.status = 'ACTIVE'
                  join account a on a.id = r.customer_id
                 where t.public_id = :alert and
                """ + RelationsInReach.whereEver(own)), own)
                .param("alert", alert.value())
                .query(Open.class)
                .optional()
                .orElseThrow(() -> new NotFound("alerts.not-found"));
    }
}
