package io.partnerportal.consumptionlines;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rows of the finest rollup in the making; packed, they can be kept beside their lines until they are added. */
public final class DailySums {

    /** Of the packed form; another one would be read wrongly. */
    private static final int FORM = 1;

    private final Map<RollupKey, Sums> sums = new HashMap<>();

    public void clear() {
        sums.clear();
    }

    public int size() {
        return sums.size();
    }

    public void add(RollupKey key, BigDecimal due, BigDecimal official) {
        sums.computeIfAbsent(key, _ -> new Sums()).add(due, official);
    }

    public byte[] packed() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            out.writeInt(sums.size());
            for (var row : sums.entrySet()) {
                row.getKey().writeTo(out);
                row.getValue().writeTo(out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** @param packed as {@link #packed} made it */
    public void add(byte[] packed) {
        try (var in = new DataInputStream(new ByteArrayInputStream(packed))) {
            if (in.readByte() != FORM) {
                throw new IllegalStateException("Sums packed by another version");
            }
            for (int left = in.readInt(); left > 0; left--) {
                sums.computeIfAbsent(RollupKey.readFrom(in), _ -> new Sums()).add(Sums.readFrom(in));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Adds them to the finest rollup; the caller commits. */
    public void writeTo(Connection connection, long importId) throws SQLException {
        new Upserts(connection).write(Rollup.DAILY.into(), rows(importId));
    }

    List<Object[]> rows(long importId) {
        return sums.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(RollupKey.ORDER))
                .map(row -> row(row.getKey(), importId, row.getValue()))
                .toList();
    }

    private static Object[] row(RollupKey key, long importId, Sums sums) {
        var values = Stream.<Object>builder();
        for (var part : RollupKey.Part.values()) {
            values.add(part.of(key));
        }
        values.add(importId);
        return Stream.concat(values.build(), sums.values()).toArray();
    }
}
