package io.partnerportal.transfers;

import io.partnerportal.associations.EndReason;
import io.partnerportal.associations.LiveRelation;
import io.partnerportal.associations.NewRelation;
import io.partnerportal.associations.Relations;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.transfers.TransferRules.Move;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operator asks two resellers whether a customer may move, and moves it once both have agreed (Q30). */
@Service
@Transactional
@Allowed(Permission.OPERATE_TRANSFERS)
public class TransferService {

    private record Current(long relation, long customer, long partner) {}

    private final TransferRules rules;
    private final TransferTable table;
    private final Relations relations;
    private final TransferNotices notices;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    TransferService(
            TransferRules rules,
            TransferTable table,
            Relations relations,
            TransferNotices notices,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.table = table;
        this.relations = relations;
        this.notices = notices;
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Both resellers are asked; nothing changes for the customer yet.
     *
     * @throws InvalidField the customer has no partner, there is no such receiver, the reason is missing or too long
     * @throws TransferRefused something stands against it, or an open one is there already
     */
    public PublicId open(NewTransfer wish) {
        var reason = TransferReason.checked(wish.reason());
        var current = current(wish.customer());
        long receiver = receiver(wish.receiver());
        var held = rules.hold(new Move(current.relation(), current.customer(), current.partner(), receiver));
        var id = table.file(held.relation(), receiver, held.distributor(), reason);
        var filed = table.find(id);
        publish("transfers.audit.opened", filed, Map.of(), after(TransferState.WAITING, filed, reason));
        notices.opened(filed);
        return id;
    }

    /**
     * The customer belongs to the receiving reseller from this moment on; today still counts for the giving one, and
     * nobody looks after the customer until somebody is assigned.
     *
     * @throws NotFound there is no such transfer
     * @throws TransferRefused not both have agreed, it is not open any more, or something stands against it
     */
    public void complete(PublicId transfer) {
        var filed = table.find(transfer);
        filed.requireReady();
        var held = rules.hold(new Move(filed.relation(), filed.customer(), filed.giver(), filed.receiver()));
        table.done(filed);
        move(held.relation(), filed.receiver());
        publish(
                "transfers.audit.done",
                filed,
                Map.of("status", TransferState.READY.nameKey(), "partner", notices.name(filed.giver())),
                after(TransferState.DONE, filed, ""));
        notices.done(filed, held.relation().manager());
    }

    private void move(LiveRelation relation, long receiver) {
        relations.end(relation, EndReason.TRANSFERRED);
        relations.begin(new NewRelation(relation.customer(), receiver, relation.type(), null));
    }

    /**
     * The customer stays where it is.
     *
     * @throws InvalidField the reason is missing or too long
     * @throws NotFound there is no such transfer
     * @throws TransferRefused it is not open any more
     */
    public void cancel(PublicId transfer, String reason) {
        var why = TransferReason.checked(reason);
        var filed = table.find(transfer);
        table.close(filed, TransferState.CANCELLED, why, null);
        publish(
                "transfers.audit.cancelled",
                filed,
                Map.of("status", filed.state().nameKey()),
                Map.of("status", TransferState.CANCELLED.nameKey(), "reason", why));
        notices.cancelled(filed, why);
    }

    private Map<String, String> after(TransferState state, TransferTable.Filed filed, String reason) {
        var after = new HashMap<>(Map.of("status", state.nameKey(), "partner", notices.name(filed.receiver())));
        if (!reason.isEmpty()) {
            after.put("reason", reason);
        }
        return after;
    }

    private Current current(PublicId customer) {
        return jdbc.sql("""
                select r.id as relation, r.customer_id as customer, r.partner_id as partner
                  from account a
                  join relation r on r.current_id = a.id
                 where a.public_id = :customer
                """)
                .param("customer", customer.value())
                .query(Current.class)
                .optional()
                .orElseThrow(() -> new InvalidField("customer", "transfers.customer-unknown"));
    }

    private long receiver(PublicId reseller) {
        return jdbc.sql("""
                select o.id
                  from account a
                  join organisation o on o.id = a.id and o.identity = 'RESELLER'
                 where a.public_id = :reseller
                """)
                .param("reseller", reseller.value())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new InvalidField("receiver", "transfers.receiver-unknown"));
    }

    private void publish(
            String action, TransferTable.Filed filed, Map<String, String> before, Map<String, String> after) {
        events.publishEvent(new TransferChanged(action, filed.accountName(), before, after, filed.giver()));
    }
}
