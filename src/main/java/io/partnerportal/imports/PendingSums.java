package io.partnerportal.imports;

import io.partnerportal.consumptionlines.DailySums;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the chunks of an import sum up and the finest rollup does not say yet. Chunks have most of their rows in common,
 * so that adding them together writes an eighth of what adding each of them would.
 */
final class PendingSums {

    /** Rows held in memory at once, save what the last chunk of them adds. */
    static final int MOST_ROWS = 50_000;

    /** Added in one transaction, whose turn must not run out. */
    private static final int MOST_CHUNKS = 100;

    private final Connection connection;
    private final long importId;
    private final int mostRows;

    PendingSums(Connection connection, long importId, int mostRows) {
        this.connection = connection;
        this.importId = importId;
        this.mostRows = mostRows;
    }

    /** Adds the sums of some chunks, each exactly once since the same commit forgets them. Whether there were any. */
    boolean addSome() throws SQLException {
        var sums = new DailySums();
        var added = new ArrayList<Integer>();
        for (var chunks = chunks().iterator(); chunks.hasNext() && sums.size() < mostRows; ) {
            int chunk = chunks.next();
            sums.add(sumsOf(chunk));
            added.add(chunk);
        }
        if (added.isEmpty()) {
            return false;
        }
        sums.writeTo(connection, importId);
        forget(added.getLast());
        return true;
    }

    /** Locked until they are added: a purge may come while the load of what was called off still ends. */
    private List<Integer> chunks() throws SQLException {
        try (var statement = connection.prepareStatement("""
                select chunk
                  from consumption_import_chunk
                 where import_id = ? and sums is not null
                 order by chunk
                 limit ?
                   for update
                """)) {
            statement.setLong(1, importId);
            statement.setInt(2, MOST_CHUNKS);
            var chunks = new ArrayList<Integer>();
            for (var rows = statement.executeQuery(); rows.next(); ) {
                chunks.add(rows.getInt(1));
            }
            return chunks;
        }
    }

    private byte[] sumsOf(int chunk) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select sums from consumption_import_chunk where import_id = ? and chunk = ?")) {
            statement.setLong(1, importId);
            statement.setInt(2, chunk);
            var rows = statement.executeQuery();
            if (!rows.next()) {
                throw new IllegalStateException("Chunk %d is gone".formatted(chunk));
            }
            return rows.getBytes(1);
        }
    }

    private void forget(int lastChunk) throws SQLException {
        try (var statement = connection.prepareStatement("""
                update consumption_import_chunk set sums = null where import_id = ? and chunk <= ? and sums is not null
                """)) {
            statement.setLong(1, importId);
            statement.setInt(2, lastChunk);
            statement.executeUpdate();
        }
    }
}
