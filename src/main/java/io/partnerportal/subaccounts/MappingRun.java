package io.partnerportal.subaccounts;

import io.partnerportal.associations.Attributions;
import io.partnerportal.kernel.Rows;
import io.partnerportal.subaccounts.Turns.Turn;
import io.partnerportal.subaccounts.Turns.Work;
import io.partnerportal.subaccounts.WaitingLines.Target;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings waiting lines to the customers their sub-accounts were mapped to. What is left to do stands in the
 * mappings, so a run that was killed simply goes on.
 */
@Component
public class MappingRun {

    private static final Set<Integer> PASSING = Set.of(1213, 1205, 1020);

    /** A loader may hold rows for minutes, and each try waits for them no longer than a screen does. */
    private static final int MOST_TRIES = 100;

    private static final int MAPPINGS_AT_ONCE = 500;

    private record Pending(
            long id, String provider, String subAccountId, long customerId, LocalDate validFrom, LocalDate validTo) {}

    private final JdbcClient jdbc;
    private final Turns turns;
    private final Attributions attributions;
    private final WaitingLines lines;

    MappingRun(JdbcClient jdbc, Turns turns, Attributions attributions, WaitingLines lines) {
        this.jdbc = jdbc;
        this.turns = turns;
        this.attributions = attributions;
        this.lines = lines;
    }

    /** Moves everything that can be moved; returns at once while another run is at it. */
    public void runAll() {
        turns.take(Work.MAPPING).ifPresent(turn -> {
            try (turn) {
                for (var pending = pending(); !pending.isEmpty(); pending = pending()) {
                    settle(pending, turn);
                }
            }
        });
    }

    /** Whether no mapping has work left. */
    boolean isSettled() {
        return pending().isEmpty();
    }

    /** Lines that were loaded while their sub-account was being mapped still wait: those mappings have work again. */
    public void remember(long importId) {
        jdbc.sql("""
                update sub_account_mapping m
                  join consumption_unmapped u on u.provider = m.provider and u.sub_account_id = m.sub_account_id
                   set m.settled = false
                 where u.import_id = :id
                """).param("id", importId).update();
    }

    private List<Pending> pending() {
        return Rows.list(jdbc.sql("""
                select id, provider, sub_account_id, customer_id, valid_from, valid_to
                  from sub_account_mapping
                 where settled = false
                 order by id
                 limit :limit
                """).param("limit", MAPPINGS_AT_ONCE).query(Pending.class));
    }

    private void settle(List<Pending> pending, Turn turn) {
        var known = attributions.of(
                pending.stream().map(Pending::customerId).distinct().toList());
        for (var mapping : pending) {
            for (var span : known.spans(mapping.customerId(), mapping.validFrom(), mapping.validTo())) {
                move(
                        new Target(
                                mapping.provider(),
                                mapping.subAccountId(),
                                mapping.customerId(),
                                span.attribution(),
                                span.from(),
                                span.to()),
                        turn);
            }
            jdbc.sql("update sub_account_mapping set settled = true where id = :id")
                    .param("id", mapping.id())
                    .update();
        }
    }

    private void move(Target target, Turn turn) {
        boolean more = true;
        while (more) {
            turn.renew();
            more = moveSome(target);
        }
    }

    private boolean moveSome(Target target) {
        for (int tries = 1; ; tries++) {
            try {
                return lines.moveSome(target);
            } catch (DataAccessException failure) {
                boolean passing = failure.getMostSpecificCause() instanceof SQLException sql
                        && (PASSING.contains(sql.getErrorCode()) || "25S03".equals(sql.getSQLState()));
                if (!passing || tries == MOST_TRIES) {
                    throw failure;
                }
            }
        }
    }
}
