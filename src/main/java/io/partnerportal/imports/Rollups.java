package io.partnerportal.imports;

import io.partnerportal.consumptionlines.Rollup;
import io.partnerportal.consumptionlines.RollupKey;
import io.partnerportal.consumptionlines.Sums;
import io.partnerportal.consumptionlines.Upserts;
import io.partnerportal.focus.FocusColumn;
import io.partnerportal.focus.FocusLine;
import io.partnerportal.subaccounts.Stamps.Stamp;
import io.partnerportal.subaccounts.WaitingSums;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sums of one chunk's lines, added to the finest rollup in one go just before the chunk is committed. */
final class Rollups {

    private final Map<RollupKey, Sums> finest = new HashMap<>();

    private final WaitingSums waiting = new WaitingSums();

    void clear() {
        finest.clear();
        waiting.clear();
    }

    void add(int cycle, Stamp stamp, long service, String currency, FocusLine line, BigDecimal official) {
        var key = new RollupKey(
                cycle,
                stamp.attribution().partner(),
                stamp.customer(),
                service,
                line.chargeDay(),
                stamp.attribution().manager(),
                stamp.attribution().typeCode(),
                currency);
        finest.computeIfAbsent(key, _ -> new Sums()).add(line.billed(), official);
    }

    void addWaiting(int cycle, String provider, String subAccount, String currency, FocusLine line) {
        waiting.add(cycle, provider, subAccount, line.text(FocusColumn.SUB_ACCOUNT_NAME), currency, line.billed());
    }

    void writeTo(Connection connection, long importId) throws SQLException {
        var upserts = new Upserts(connection);
        upserts.write(Rollup.DAILY.into(), rows(importId));
        upserts.write(WaitingSums.INTO, waiting.rows(importId));
    }

    private List<Object[]> rows(long importId) {
        return finest.entrySet().stream()
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
