package io.partnerportal.consumptionlines;

import io.partnerportal.consumptionlines.LineSelection.Index;
import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Streams every line of a selection over a connection of its own, in constant memory. Unless few lines are
 * wanted it walks the primary key: left to itself the server scans the whole cycle, ten times as slow.
 */
@Component
public class LineStream {

    private static final int FETCH_SIZE = 1000;
    /** Below one line in so many it is quicker to seek each than to walk over all. */
    private static final int SELECTIVE = 20;

    private final OwnConnections connections;
    private final LineCounts counts;

    LineStream(OwnConnections connections, LineCounts counts) {
        this.connections = connections;
        this.counts = counts;
    }

    /** @param columns what to select of {@code consumption_line l} */
    public void read(String columns, LineSelection selection, RowCallbackHandler row) {
        var conditions = selection.conditions();
        read(
                conditions,
                "select %s from consumption_line l force index (%s)%s"
                        .formatted(columns, index(selection).sql(), conditions.where()),
                row);
    }

    /** @param sql a whole statement for these conditions */
    public void read(Conditions conditions, String sql, RowCallbackHandler row) {
        try (var connection = connections.forReading()) {
            var template = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            template.setFetchSize(FETCH_SIZE);
            conditions.bind(JdbcClient.create(template), sql).query(row);
        } catch (SQLException failure) {
            throw new IllegalStateException("The lines could not be read to the end", failure);
        }
    }

    private Index index(LineSelection selection) {
        boolean few = selection.index() == Index.PRIMARY
                || counts.inRollups(selection) * SELECTIVE < counts.ofPartner(selection);
        return few ? selection.index() : Index.PRIMARY;
    }
}
