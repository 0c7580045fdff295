package io.partnerportal.imports;

import io.partnerportal.consumptionlines.Rollup;
import io.partnerportal.subaccounts.Turns.Turn;
import io.partnerportal.subaccounts.Turns.TurnLost;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Loads chunks over one connection, each in one transaction with its bookkeeping: after a kill either all of
 * a chunk is there or nothing.
 */
final class ChunkLoader implements AutoCloseable {

    /** Deadlock, lock wait, changed since read: the same chunk simply goes again. */
    private static final Set<Integer> PASSING = Set.of(1213, 1205, 1020);

    private static final int MOST_TRIES = 10;

    private final Connection connection;
    private final Turn turn;
    private final Clock clock;
    private final long importId;

    ChunkLoader(Connection connection, Turn turn, Clock clock, long importId) {
        this.connection = connection;
        this.turn = turn;
        this.clock = clock;
        this.importId = importId;
    }

    private interface Work {
        void run() throws SQLException;
    }

    void load(Chunk chunk) throws SQLException {
        untilDone(() -> loadOnce(chunk));
    }

    /** Adds to the finest rollup what the chunks noted when they were loaded. Does no harm when done again. */
    void addSums() throws SQLException {
        var pending = new PendingSums(connection, importId, PendingSums.MOST_ROWS);
        var more = new AtomicBoolean(true);
        while (more.get()) {
            untilDone(() -> {
                more.set(pending.addSome());
                turn.renew(connection);
                connection.commit();
            });
        }
    }

    /**
     * Makes the coarser rollups out of the finest for one partner and cycle, once all chunks are there. Making
     * them chunk by chunk costs a fifth of the whole load. Does no harm when done again.
     */
    void sumUp(int cycle, long partner) throws SQLException {
        // a mapping run may add to the finest meanwhile: what is read here must stay until the sums stand
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        var place = "where cycle = %d and partner_id = %d and import_id = %d".formatted(cycle, partner, importId);
        for (var rollup : Rollup.COARSER) {
            untilDone(() -> sumUpOnce(rollup, place));
        }
    }

    private void sumUpOnce(Rollup rollup, String place) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("delete from %s %s".formatted(rollup.table(), place));
            statement.executeUpdate(rollup.making(place));
        }
        turn.renew(connection);
        connection.commit();
    }

    private void untilDone(Work work) throws SQLException {
        for (int tries = 1; ; tries++) {
            try {
                work.run();
                return;
            } catch (SQLException failure) {
                connection.rollback();
                if (tries == MOST_TRIES || !isPassing(failure)) {
                    throw failure;
                }
            } catch (TurnLost lost) {
                connection.rollback();
                throw lost;
            }
        }
    }

    private static boolean isPassing(SQLException failure) {
        return PASSING.contains(failure.getErrorCode()) || "25S03".equals(failure.getSQLState());
    }

    private void loadOnce(Chunk chunk) throws SQLException {
        chunk.loadLines(connection);
        // rows that both loaders want come last, so that they are locked for the shortest time
        chunk.addWaiting(connection);
        showProgress(chunk);
        // not before: its foreign key would share the import's row, and neither loader could change it then
        record(chunk);
        turn.renew(connection);
        connection.commit();
    }

    private void record(Chunk chunk) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into consumption_import_chunk
                       (import_id, chunk, first_line, last_line, line_count, waiting, loaded_at, sums)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            statement.setLong(1, importId);
            statement.setInt(2, chunk.number());
            statement.setLong(3, chunk.firstLine());
            statement.setLong(4, chunk.lastLine());
            statement.setInt(5, chunk.lines());
            statement.setInt(6, chunk.waitingLines());
            statement.setObject(7, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            statement.setBytes(8, chunk.sums());
            statement.executeUpdate();
        }
    }

    private void showProgress(Chunk chunk) throws SQLException {
        try (var statement = connection.prepareStatement("""
                update consumption_import set lines_done = lines_done + ? where id = ? and status = 'LOADING'
                """)) {
            statement.setInt(1, chunk.lines());
            statement.setLong(2, importId);
            if (statement.executeUpdate() == 0) {
                throw new TurnLost();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
