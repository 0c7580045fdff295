package io.partnerportal.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of the operation log exactly as it is stored.
 *
 * @param number its place in the chain, 0 while it has none
 * @param link absent while it has no place
 * @param values what the link covers
 */
record StoredRecord(long id, long number, byte @Nullable [] link, List<String> values) {

    /** What the link covers: everything but the place itself. */
    private static final List<String> COVERED = List.of(
            "id",
            "public_id",
            "happened_at_text",
            "tenant_id",
            "actor_id",
            "actor",
            "address",
            "action",
            "object",
            "outcome",
            "before_json",
            "after_json");

    /** To be completed with a condition and an order. */
    static final String SELECT = """
            select id, public_id, date_format(happened_at, '%Y-%m-%dT%H:%i:%s.%f') as happened_at_text,
                   tenant_id, actor_id, actor, address, action, object, outcome, before_json, after_json, number, link
              from operation_log
            """;

    static StoredRecord of(ResultSet row, int index) throws SQLException {
        var values = new ArrayList<String>(COVERED.size());
        for (var column : COVERED) {
            values.add(row.getString(column));
        }
        return new StoredRecord(row.getLong("id"), row.getLong("number"), row.getBytes("link"), List.copyOf(values));
    }

    byte[][] bytes() {
        return values.stream().map(value -> value.getBytes(UTF_8)).toArray(byte[][]::new);
    }
}
