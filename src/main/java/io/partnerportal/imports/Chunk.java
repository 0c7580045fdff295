package io.partnerportal.imports;

import io.partnerportal.consumptionlines.DailySums;
import io.partnerportal.consumptionlines.RollupKey;
import io.partnerportal.consumptionlines.Upserts;
import io.partnerportal.focus.FocusColumn;
import io.partnerportal.focus.FocusLine;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.subaccounts.Stamps;
import io.partnerportal.subaccounts.Stamps.Stamp;
import io.partnerportal.subaccounts.WaitingSums;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;

/** Lines of a file that are loaded in one transaction, ready for the server; used again when it is done. */
final class Chunk {

    /** Galera's write sets stay small, and a killed import loses little. */
    static final int MOST_LINES = 10_000;

    private static final int PARTNER_BITS = 42;

    private final long importId;
    private final Stamps stamps;
    private final TsvBuffer mapped = new TsvBuffer();
    private final TsvBuffer waiting = new TsvBuffer();
    private final DailySums sums = new DailySums();
    private final WaitingSums waitingSums = new WaitingSums();
    private int number;
    private int mappedLines;
    private int waitingLines;
    private long firstLine;
    private long lastLine;

    Chunk(long importId, Stamps stamps) {
        this.importId = importId;
        this.stamps = stamps;
    }

    void begin(int newNumber) {
        number = newNumber;
        mapped.clear();
        waiting.clear();
        sums.clear();
        waitingSums.clear();
        mappedLines = 0;
        waitingLines = 0;
        firstLine = 0;
    }

    void add(FocusLine line) {
        firstLine = firstLine == 0 ? line.number() : firstLine;
        lastLine = line.number();
        var provider = line.known(FocusColumn.PROVIDER_NAME);
        var subAccount = line.known(FocusColumn.SUB_ACCOUNT_ID);
        var stamp = stamps.of(provider, subAccount, line.chargeDay());
        int cycle = new BillingCycle(YearMonth.from(line.billingDay())).number();
        long service = stamps.service(provider, line.known(FocusColumn.SERVICE_NAME));
        var currency = line.known(FocusColumn.BILLING_CURRENCY);
        var terms = line.terms();
        if (stamp.customer() == 0) {
            waitingLines++;
            var name = line.text(FocusColumn.SUB_ACCOUNT_NAME);
            waitingSums.add(cycle, provider, subAccount, name, currency, line.billed());
        } else {
            mappedLines++;
            sums.add(key(line, cycle, stamp, service), line.billed(), terms.official());
        }
        var buffer = stamp.customer() == 0 ? waiting : mapped;
        writeOwn(buffer, line, cycle, stamp, service);
        buffer.number(terms.chargeMode()).number(terms.billType()).number(terms.official());
        line.columns(buffer);
        line.others(buffer);
        buffer.endLine((long) cycle << PARTNER_BITS | stamp.attribution().partner());
    }

    private static RollupKey key(FocusLine line, int cycle, Stamp stamp, long service) {
        var whose = stamp.attribution();
        return new RollupKey(
                cycle,
                whose.partner(),
                stamp.customer(),
                service,
                line.chargeDay(),
                whose.manager(),
                whose.typeCode(),
                line.known(FocusColumn.BILLING_CURRENCY));
    }

    private void writeOwn(TsvBuffer buffer, FocusLine line, int cycle, Stamp stamp, long service) {
        buffer.number(cycle)
                .number(stamp.attribution().partner())
                .number(importId << 32 | line.number())
                .number(importId)
                .number(stamp.customer())
                .number(stamp.attribution().manager())
                .number(stamp.attribution().typeCode())
                .number(service)
                .number(region(line));
    }

    private long region(FocusLine line) {
        var code = line.text(FocusColumn.REGION_ID);
        return code == null ? 0 : stamps.region(line.known(FocusColumn.PROVIDER_NAME), code);
    }

    TsvBuffer mapped() {
        return mapped;
    }

    int number() {
        return number;
    }

    int lines() {
        return mappedLines + waitingLines;
    }

    int waitingLines() {
        return waitingLines;
    }

    long firstLine() {
        return firstLine;
    }

    long lastLine() {
        return lastLine;
    }

    void loadLines(Connection connection) throws SQLException {
        LineLoading.load(connection, "consumption_line", mapped, mappedLines);
        LineLoading.load(connection, "consumption_unmapped_line", waiting, waitingLines);
    }

    void addWaiting(Connection connection) throws SQLException {
        new Upserts(connection).write(WaitingSums.INTO, waitingSums.rows(importId));
    }

    /** What its lines add to the finest rollup. */
    byte[] sums() {
        return sums.packed();
    }
}
