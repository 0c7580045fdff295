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
import java.util.Map;

/** The sums of one chunk's lines, added to the rollups in one go just before the chunk is committed. */
final class Rollups {

    /** Only the finest is kept while lines come in; the others are made of it. */
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
        for (var rollup : Rollup.values()) {
            upserts.write(rollup.into(), rollup.rows(finest, importId));
        }
        upserts.write(WaitingSums.INTO, waiting.rows(importId));
    }
}
