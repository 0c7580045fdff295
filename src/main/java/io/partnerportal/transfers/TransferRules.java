package io.partnerportal.transfers;

import io.partnerportal.associations.LiveRelation;
import io.partnerportal.associations.Relations;
import io.partnerportal.freezing.Freezes;
import io.partnerportal.organisations.StandingOf;
import io.partnerportal.organisations.Standings;
import io.partnerportal.unlinking.OpenRequests;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds whom a transfer concerns, the resellers by id and then the customer, and says whether it may be. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TransferRules {

    /** Who is to be moved from whom to whom, by database keys. */
    record Move(long relation, long customer, long giver, long receiver) {}

    /**
     * What is held until the transaction ends.
     *
     * @param distributor of both resellers today
     */
    record Held(LiveRelation relation, long distributor) {}

    private final Standings standings;
    private final Relations relations;
    private final Freezes freezes;
    private final OpenRequests requests;
    private final JdbcClient jdbc;

    TransferRules(Standings standings, Relations relations, Freezes freezes, OpenRequests requests, JdbcClient jdbc) {
        this.standings = standings;
        this.relations = relations;
        this.freezes = freezes;
        this.requests = requests;
        this.jdbc = jdbc;
    }

    /** @throws TransferRefused the association is over, or something stands against it */
    Held hold(Move move) {
        var first = standings.lock(Math.min(move.giver(), move.receiver()));
        var second = standings.lock(Math.max(move.giver(), move.receiver()));
        relations.lockCustomer(move.customer());
        requireLasting(move.relation());
        var relation = relations
                .current(move.customer())
                .filter(current -> current.id() == move.relation())
                .orElseThrow(TransferRefused::notAssociated);
        boolean giverFirst = move.giver() < move.receiver();
        var giver = giverFirst ? first : second;
        require(relation, giver, giverFirst ? second : first);
        return new Held(relation, Objects.requireNonNull(giver.distributor()));
    }

    /** A locking read: who ended it while the customer was waited for is seen, or the call is made again. */
    private void requireLasting(long relation) {
        jdbc.sql("select id from relation where id = :relation and current_id is not null lock in share mode")
                .param("relation", relation)
                .query(Long.class)
                .optional()
                .orElseThrow(TransferRefused::notAssociated);
    }

    private void require(LiveRelation relation, StandingOf giver, StandingOf receiver) {
        var facts = new TransferObstacle.Facts(
                relation.type(),
                giver,
                receiver,
                freezes.of(relation.customer()).isPresent(),
                requests.isPending(relation.customer()));
        TransferObstacle.first(facts).ifPresent(obstacle -> {
            throw TransferRefused.because(obstacle);
        });
    }
}
