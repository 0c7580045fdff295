package io.partnerportal.audit;

import io.partnerportal.identity.Caller;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.kernel.Auditable;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.PublicId;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/** Writes one line for every auditable event, in the publisher's transaction: both happen or neither. */
@Component
class OperationLog {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final CurrentCaller caller;
    private final PersonalValues personal;
    private final JsonMapper json;

    OperationLog(
            JdbcClient jdbc, Ids ids, Clock clock, CurrentCaller caller, PersonalValues personal, JsonMapper json) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.caller = caller;
        this.personal = personal;
        this.json = json;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Auditable event) {
        var actor = caller.find();
        jdbc.sql("""
                insert into operation_log
                       (id, public_id, happened_at, tenant_id, actor_id, actor, address, action, object, outcome,
                        before_json, after_json)
                values (:id, :publicId, :now, :tenant, :actorId, :actor, :address, :action, left(:object, 255), :outcome,
                        :before, :after)
                """)
                .param("id", ids.next())
                .param("publicId", PublicId.random().value())
                .param("now", clock.instant())
                .param("tenant", event.tenant())
                .param("actorId", actor.map(Caller::user).orElse(0L))
                .param("actor", actor.map(Caller::name).orElse("visitor"))
                .param("address", address())
                .param("action", event.action())
                .param("object", event.object())
                .param("outcome", event.outcome().name())
                .param("before", json(event.before(), event))
                .param("after", json(event.after(), event))
                .update();
    }

    private String json(Map<String, String> values, Auditable event) {
        return json.writeValueAsString(personal.kept(values, event.personal()));
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? web.getRequest().getRemoteAddr()
                : "";
    }
}
