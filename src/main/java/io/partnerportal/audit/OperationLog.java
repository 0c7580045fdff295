package io.partnerportal.audit;

import io.partnerportal.identity.Caller;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.kernel.Auditable;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.OwnTransaction;
import io.partnerportal.kernel.PublicId;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes one line for every auditable event. What was done is written in the publisher's transaction: both happen or
 * neither. What was refused is written on its own, since the publisher's transaction is about to be taken back.
 */
@Component
class OperationLog {

    private static final Logger log = LoggerFactory.getLogger(OperationLog.class);

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final CurrentCaller caller;
    private final PersonalValues personal;
    private final JsonMapper json;
    private final OwnTransaction ownTransaction;
    private final RefusalWindows refusals;
    private final TransactionTemplate publishers;

    OperationLog(
            JdbcClient jdbc,
            Ids ids,
            Clock clock,
            CurrentCaller caller,
            PersonalValues personal,
            JsonMapper json,
            OwnTransaction ownTransaction,
            RefusalWindows refusals,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.caller = caller;
        this.personal = personal;
        this.json = json;
        this.ownTransaction = ownTransaction;
        this.refusals = refusals;
        this.publishers = new TransactionTemplate(transactions);
        publishers.setPropagationBehavior(TransactionDefinition.PROPAGATION_MANDATORY);
    }

    @EventListener
    public void write(Auditable event) {
        switch (event.outcome()) {
            case DONE -> publishers.executeWithoutResult(_ -> insert(ids.next(), jdbc, event));
            case REFUSED -> writeRefused(event);
        }
    }

    /** Whoever is refused learns that, and not that it could not be written down. */
    private void writeRefused(Auditable event) {
        long id = ids.next();
        try {
            ownTransaction.call(own -> isNew(own, event) && insert(id, own, event));
        } catch (DataAccessException | TransactionException failure) {
            log.error("A refusal could not be written down: {}", event, failure);
        }
    }

    private boolean isNew(JdbcClient own, Auditable event) {
        return refusals.open(
                own, event.action(), Long.toString(event.tenant()), actor(Caller::name, "visitor"), event.object());
    }

    private boolean insert(long id, JdbcClient writer, Auditable event) {
        return writer.sql("""
                insert into operation_log
                       (id, public_id, happened_at, tenant_id, actor_id, actor, address, action, object, outcome,
                        before_json, after_json)
                values (:id, :publicId, :now, :tenant, :actorId, :actor, :address, :action, left(:object, 255), :outcome,
                        :before, :after)
                """)
                        .param("id", id)
                        .param("publicId", PublicId.random().value())
                        .param("now", clock.instant())
                        .param("tenant", event.tenant())
                        .param("actorId", actor(Caller::user, 0L))
                        .param("actor", actor(Caller::name, "visitor"))
                        .param("address", address())
                        .param("action", event.action())
                        .param("object", event.object())
                        .param("outcome", event.outcome().name())
                        .param("before", json(event.before(), event))
                        .param("after", json(event.after(), event))
                        .update()
                == 1;
    }

    private <T> T actor(Function<Caller, T> known, T otherwise) {
        return caller.find().map(known).orElse(otherwise);
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
