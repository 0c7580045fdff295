package io.partnerportal.imports;

import io.partnerportal.consumptionlines.ConsumptionPartitions;
import io.partnerportal.consumptionlines.OwnConnections;
import io.partnerportal.focus.FocusReader;
import io.partnerportal.focus.FocusRefused;
import io.partnerportal.imports.ImportStore.Import;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.Rows;
import io.partnerportal.subaccounts.Stamps;
import io.partnerportal.subaccounts.Turns.Turn;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads a checked bill chunk by chunk, and after a kill goes on with the chunks that are missing. */
@Component
class ImportLoad {

    private static final int LOADERS = 2;

    private record Place(int cycle, long partnerId) {}

    private final ImportFiles files;
    private final JdbcClient jdbc;
    private final OwnConnections connections;
    private final ConsumptionPartitions partitions;
    private final Stamps.Source stamps;
    private final Clock clock;

    ImportLoad(
            ImportFiles files,
            JdbcClient jdbc,
            OwnConnections connections,
            ConsumptionPartitions partitions,
            Stamps.Source stamps,
            Clock clock) {
        this.files = files;
        this.jdbc = jdbc;
        this.connections = connections;
        this.partitions = partitions;
        this.stamps = stamps;
        this.clock = clock;
    }

    void run(Import found, Turn turn) throws IOException, SQLException {
        partitions.extendTo(lastCycle(found));
        var known = stamps.of(providers(found));
        var loaded = loadedChunks(found);
        try (var reader = FocusReader.open(files.open(found.file()), files.limit());
                var queue = new ChunkQueue(LOADERS, () -> new Chunk(found.id(), known))) {
            for (int i = 0; i < LOADERS; i++) {
                queue.start(new ChunkLoader(connections.forLoading(), turn, clock, found.id()));
            }
            feed(reader, queue, loaded);
            queue.finish();
        } catch (FocusRefused refused) {
            throw new IllegalStateException("The file changed after it was checked", refused);
        }
        refuseLoss(found);
        sumUp(found, turn);
    }

    private static void feed(FocusReader reader, ChunkQueue queue, Set<Integer> loaded)
            throws IOException, FocusRefused, SQLException {
        var line = reader.next();
        for (int number = 0; line != null; number++) {
            var chunk = loaded.contains(number) ? null : queue.empty(number);
            for (int i = 0; i < Chunk.MOST_LINES && line != null; i++) {
                if (chunk != null) {
                    chunk.add(line);
                }
                line = reader.next();
            }
            if (chunk != null) {
                queue.put(chunk);
            }
        }
    }

    private void sumUp(Import found, Turn turn) throws SQLException {
        try (var loader = new ChunkLoader(connections.forLoading(), turn, clock, found.id())) {
            loader.addSums();
            for (var place : places(found)) {
                loader.sumUp(place.cycle(), place.partnerId());
            }
        }
    }

    private List<Place> places(Import found) {
        return Rows.list(jdbc.sql("select distinct cycle, partner_id from consumption_daily where import_id = :id")
                .param("id", found.id())
                .query(Place.class));
    }

    private BillingCycle lastCycle(Import found) {
        return BillingCycle.ofNumber(jdbc.sql("select max(cycle) from consumption_import_scope where import_id = :id")
                .param("id", found.id())
                .query(Integer.class)
                .single());
    }

    private Set<String> providers(Import found) {
        return Rows.set(jdbc.sql("select distinct provider from consumption_import_scope where import_id = :id")
                .param("id", found.id())
                .query(String.class));
    }

    private Set<Integer> loadedChunks(Import found) {
        return new HashSet<>(Rows.set(jdbc.sql("select chunk from consumption_import_chunk where import_id = :id")
                .param("id", found.id())
                .query(Integer.class)));
    }

    private void refuseLoss(Import found) {
        long lines = jdbc.sql("select coalesce(sum(line_count), 0) from consumption_import_chunk where import_id = :id")
                .param("id", found.id())
                .query(Long.class)
                .single();
        if (lines != found.linesTotal()) {
            throw new IllegalStateException("%d of %d lines were loaded".formatted(lines, found.linesTotal()));
        }
    }
}
