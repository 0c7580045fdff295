package io.partnerportal.transfers;

import io.partnerportal.associations.LiveRelation;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of transfers as they change; the state decides who of two was first. */
@Component
class TransferTable {

    /** A transfer as a decision needs to know it. */
    record Filed(
            long id,
            String publicId,
            long relation,
            long customer,
            String accountName,
            long giver,
            long receiver,
            long distributor,
            TransferState state,
            long asker) {

        /** Absent for those who are neither of the two. */
        Optional<TransferSide> sideOf(long organisation) {
            if (organisation == giver) {
                return Optional.of(TransferSide.GIVER);
            }
            return organisation == receiver ? Optional.of(TransferSide.RECEIVER) : Optional.empty();
        }

        long party(TransferSide side) {
            return side == TransferSide.GIVER ? giver : receiver;
        }

        /** @throws TransferRefused not both have agreed, or it is not open any more */
        void requireReady() {
            if (state != TransferState.READY) {
                throw state == TransferState.WAITING ? TransferRefused.notAgreed() : TransferRefused.over();
            }
        }
    }

    private static final String FILED = """
            select t.id, t.public_id, t.relation_id as relation, t.customer_id as customer, a.name as account_name,
                   t.giver_id as giver, t.receiver_id as receiver, t.distributor_id as distributor, t.state,
                   t.asker_id as asker
              from customer_transfer t
              join account a on a.id = t.customer_id
            """;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final CurrentCaller caller;

    TransferTable(JdbcClient jdbc, Ids ids, Clock clock, CurrentCaller caller) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * While the customer is locked.
     *
     * @throws TransferRefused there is an open one already
     */
    PublicId file(LiveRelation relation, long receiver, long distributor, String reason) {
        var id = PublicId.random();
        try {
            jdbc.sql("""
                    insert into customer_transfer
                           (id, public_id, relation_id, customer_id, giver_id, receiver_id, distributor_id, state, open_id,
                            reason, asked_by, asker_id, asked_at)
                    values (:id, :publicId, :relation, :customer, :giver, :receiver, :distributor, 'WAITING', :customer,
                            :reason, left(:by, 160), :user, :now)
                    """)
                    .param("id", ids.next())
                    .param("publicId", id.value())
                    .param("relation", relation.id())
                    .param("customer", relation.customer())
                    .param("giver", relation.partner())
                    .param("receiver", receiver)
                    .param("distributor", distributor)
                    .param("reason", reason)
                    .param("by", caller.get().name())
                    .param("user", caller.get().user())
                    .param("now", clock.instant())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw TransferRefused.open();
        }
        return id;
    }

    /** @throws NotFound there is no such transfer */
    Filed find(PublicId transfer) {
        return jdbc.sql(FILED + " where t.public_id = :transfer")
                .param("transfer", transfer.value())
                .query(Filed.class)
                .optional()
                .orElseThrow(TransferTable::unknown);
    }

    static NotFound unknown() {
        return new NotFound("transfers.not-found");
    }

    /**
     * Returns how far the transfer is now.
     *
     * @throws TransferRefused it does not wait for this side
     */
    TransferState agree(Filed transfer, TransferSide side) {
        int agreed = jdbc.sql("""
                update customer_transfer
                   set %1$s_agreed_by = left(:by, 160), %1$s_agreed_at = :now,
                       state = if(%2$s_agreed_at is null, 'WAITING', 'READY')
                 where id = :id and state = 'WAITING' and %1$s_agreed_at is null
                """.formatted(side.columns(), side.other().columns()))
                .param("by", caller.get().name())
                .param("now", clock.instant())
                .param("id", transfer.id())
                .update();
        if (agreed == 0) {
            throw transfer.state().isOpen() ? TransferRefused.agreedAlready() : TransferRefused.over();
        }
        return state(transfer);
    }

    /**
     * @param refusing which side does; absent for the operator
     * @throws TransferRefused it is not open any more
     */
    void close(Filed transfer, TransferState to, String reason, @Nullable TransferSide refusing) {
        if (end(transfer.id(), "state in ('WAITING', 'READY')", to, reason, refusing) == 0) {
            throw TransferRefused.over();
        }
    }

    /** @throws TransferRefused it is not ready any more */
    void done(Filed transfer) {
        if (end(transfer.id(), "state = 'READY'", TransferState.DONE, "", null) == 0) {
            throw TransferRefused.over();
        }
    }

    /** Ends the open transfer of an association that ends in another way, if there is one. */
    Optional<Filed> lapse(LiveRelation relation) {
        var open = jdbc.sql(FILED + " where t.open_id = :customer and t.relation_id = :relation")
                .param("customer", relation.customer())
                .param("relation", relation.id())
                .query(Filed.class)
                .optional();
        return open.filter(
                found -> end(found.id(), "state in ('WAITING', 'READY')", TransferState.LAPSED, "", null) > 0);
    }

    private int end(long id, String condition, TransferState to, String reason, @Nullable TransferSide refusing) {
        return jdbc.sql("""
                update customer_transfer
                   set state = :to, open_id = null, closed_by = left(:by, 160), closed_at = :now, close_reason = :reason,
                       refused_by = :side
                 where id = :id and\s""" + condition)
                .param("to", to.name())
                .param("by", caller.find().map(Caller::name).orElse("system"))
                .param("now", clock.instant())
                .param("reason", reason)
                .param("side", refusing == null ? null : refusing.name())
                .param("id", id)
                .update();
    }

    private TransferState state(Filed transfer) {
        return jdbc.sql("select state from customer_transfer where id = :id")
                .param("id", transfer.id())
                .query(TransferState.class)
                .single();
    }
}
