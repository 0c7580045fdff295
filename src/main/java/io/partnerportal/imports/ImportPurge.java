package io.partnerportal.imports;

import io.partnerportal.consumptionlines.OwnConnections;
import io.partnerportal.consumptionlines.Rollup;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.subaccounts.Turns;
import io.partnerportal.subaccounts.Turns.Turn;
import io.partnerportal.subaccounts.Turns.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deletes what discarded imports had loaded, at once, and what superseded ones hold, after a while; the rows
 * of the imports stay. Begun ones are gone on with.
 */
@Component
public class ImportPurge {

    private static final int AT_ONCE = 5000;

    private record Ended(long id, String publicId, ImportStatus status) {}

    private record Place(int cycle, long partnerId) {}

    private final JdbcClient jdbc;
    private final Turns turns;
    private final ImportFiles files;
    private final OwnConnections connections;
    private final Clock clock;
    private final Duration keepSuperseded;

    ImportPurge(
            JdbcClient jdbc,
            Turns turns,
            ImportFiles files,
            OwnConnections connections,
            Clock clock,
            @Value("${portal.consumption.keep-superseded:P35D}") Duration keepSuperseded) {
        this.jdbc = jdbc;
        this.turns = turns;
        this.files = files;
        this.connections = connections;
        this.clock = clock;
        this.keepSuperseded = keepSuperseded;
    }

    /** Deletes everything that is due; returns at once while another run is at it. */
    public void runAll() {
        turns.take(Work.PURGE).ifPresent(turn -> {
            try (turn) {
                due().forEach(ended -> purge(ended, turn));
            }
        });
    }

    private List<Ended> due() {
        return Rows.list(jdbc.sql("""
                select id, public_id, status
                  from consumption_import
                 where coalesce(purge_state, 'BEGUN') = 'BEGUN'
                   and (status = 'DISCARDED' or status = 'SUPERSEDED' and ended_at <= :before)
                 order by id
                """)
                .param("before", LocalDateTime.ofInstant(clock.instant().minus(keepSuperseded), ZoneOffset.UTC))
                .query(Ended.class));
    }

    private void purge(Ended ended, Turn turn) {
        mark(ended, "BEGUN");
        // where an import was called off half loaded, the finest rollup does not say yet where there are lines
        addSums(ended, turn);
        for (var place : places(ended)) {
            delete(ended, turn, """
                    consumption_line
                     where cycle = %d and partner_id = %d and id >= :first and id < :behind
                    """.formatted(place.cycle(), place.partnerId()));
        }
        delete(ended, turn, "consumption_unmapped_line where id >= :first and id < :behind");
        // the rollups go last, and of them the finest: it says where there are lines
        delete(ended, turn, "consumption_unmapped where import_id = :id");
        for (var rollup : List.of(Rollup.values()).reversed()) {
            delete(ended, turn, rollup.table() + " where import_id = :id");
        }
        delete(ended, turn, "consumption_import_chunk where import_id = :id");
        if (ended.status() == ImportStatus.DISCARDED) {
            deleteFile(ended);
        }
        mark(ended, "DONE");
    }

    private void addSums(Ended ended, Turn turn) {
        try (var loader = new ChunkLoader(connections.forLoading(), turn, clock, ended.id())) {
            loader.addSums();
        } catch (SQLException failure) {
            throw new UncategorizedSQLException("adding the sums of an import", null, failure);
        }
    }

    private List<Place> places(Ended ended) {
        return Rows.list(jdbc.sql("select distinct cycle, partner_id from consumption_daily where import_id = :id")
                .param("id", ended.id())
                .query(Place.class));
    }

    private void delete(Ended ended, Turn turn, String rows) {
        int deleted = AT_ONCE;
        while (deleted == AT_ONCE) {
            turn.renew();
            deleted = jdbc.sql("delete from " + rows + " limit " + AT_ONCE)
                    .param("id", ended.id())
                    .param("first", ended.id() << 32)
                    .param("behind", ended.id() + 1 << 32)
                    .update();
        }
    }

    private void deleteFile(Ended ended) {
        try {
            files.delete(new PublicId(ended.publicId()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void mark(Ended ended, String state) {
        jdbc.sql("update consumption_import set purge_state = :state where id = :id")
                .param("state", state)
                .param("id", ended.id())
                .update();
    }
}
