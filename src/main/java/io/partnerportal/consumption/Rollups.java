package io.partnerportal.consumption;

import io.partnerportal.consumption.Stamps.Stamp;
import io.partnerportal.focus.FocusColumn;
import io.partnerportal.focus.FocusLine;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sums of one chunk's lines, added to the rollups in one go just before the chunk is committed. */
final class Rollups {

    private record Daily(
            int cycle,
            long partner,
            long customer,
            long service,
            LocalDate day,
            long manager,
            int type,
            String currency) {

        /** In the order of the primary key, so that two loaders lock rows in the same order. */
        static final Comparator<Daily> ORDER = Comparator.comparingInt(Daily::cycle)
                .thenComparingLong(Daily::partner)
                .thenComparingLong(Daily::customer)
                .thenComparingLong(Daily::service)
                .thenComparing(Daily::day)
                .thenComparingLong(Daily::manager)
                .thenComparingInt(Daily::type)
                .thenComparing(Daily::currency);

        PartnerDaily ofPartner() {
            return new PartnerDaily(cycle, partner, day, type, currency);
        }
    }

    private record PartnerDaily(int cycle, long partner, LocalDate day, int type, String currency) {

        static final Comparator<PartnerDaily> ORDER = Comparator.comparingInt(PartnerDaily::cycle)
                .thenComparingLong(PartnerDaily::partner)
                .thenComparing(PartnerDaily::day)
                .thenComparingInt(PartnerDaily::type)
                .thenComparing(PartnerDaily::currency);
    }

    private record Waiting(String provider, String subAccount, int cycle, String currency) {

        static final Comparator<Waiting> ORDER = Comparator.comparing(Waiting::provider)
                .thenComparing(Waiting::subAccount)
                .thenComparingInt(Waiting::cycle)
                .thenComparing(Waiting::currency);
    }

    private static final class Sums {

        private BigDecimal expenditure = BigDecimal.ZERO;
        private BigDecimal refund = BigDecimal.ZERO;
        private BigDecimal official = BigDecimal.ZERO;
        private long lines;
        private long zeros;
        private @Nullable String name;

        void add(BigDecimal due, BigDecimal listed) {
            lines++;
            official = official.add(listed);
            switch (due.signum()) {
                case 0 -> zeros++;
                case 1 -> expenditure = expenditure.add(due);
                default -> refund = refund.add(due);
            }
        }

        void add(Sums more) {
            expenditure = expenditure.add(more.expenditure);
            refund = refund.add(more.refund);
            official = official.add(more.official);
            lines += more.lines;
            zeros += more.zeros;
        }
    }

    private final Map<Daily, Sums> daily = new HashMap<>();
    private final Map<Waiting, Sums> waiting = new HashMap<>();

    void clear() {
        daily.clear();
        waiting.clear();
    }

    void add(int cycle, Stamp stamp, long service, String currency, FocusLine line, BigDecimal official) {
        var key = new Daily(
                cycle,
                stamp.attribution().partner(),
                stamp.customer(),
                service,
                line.chargeDay(),
                stamp.attribution().manager(),
                stamp.attribution().typeCode(),
                currency);
        daily.computeIfAbsent(key, _ -> new Sums()).add(line.billed(), official);
    }

    void addWaiting(int cycle, String provider, String subAccount, String currency, FocusLine line) {
        var sums = waiting.computeIfAbsent(new Waiting(provider, subAccount, cycle, currency), _ -> new Sums());
        sums.add(line.billed(), BigDecimal.ZERO);
        var name = line.text(FocusColumn.SUB_ACCOUNT_NAME);
        sums.name = name == null ? sums.name : name;
    }

    void writeTo(Connection connection, long importId) throws SQLException {
        var upserts = new Upserts(connection);
        upserts.write(Upserts.DAILY, dailyRows(importId));
        upserts.write(Upserts.PARTNER_DAILY, partnerRows(importId));
        upserts.write(Upserts.WAITING, waitingRows(importId));
    }

    private List<Object[]> dailyRows(long importId) {
        var rows = new ArrayList<Object[]>(daily.size());
        daily.entrySet().stream().sorted(Map.Entry.comparingByKey(Daily.ORDER)).forEach(entry -> {
            var key = entry.getKey();
            var sums = entry.getValue();
            rows.add(new Object[] {
                key.cycle(),
                key.partner(),
                key.customer(),
                key.service(),
                key.day(),
                key.manager(),
                key.type(),
                key.currency(),
                importId,
                sums.expenditure,
                sums.refund,
                sums.official,
                sums.lines,
                sums.zeros
            });
        });
        return rows;
    }

    private List<Object[]> partnerRows(long importId) {
        var partners = new HashMap<PartnerDaily, Sums>();
        daily.forEach((key, sums) ->
                partners.computeIfAbsent(key.ofPartner(), _ -> new Sums()).add(sums));
        var rows = new ArrayList<Object[]>(partners.size());
        partners.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(PartnerDaily.ORDER))
                .forEach(entry -> {
                    var key = entry.getKey();
                    var sums = entry.getValue();
                    rows.add(new Object[] {
                        key.cycle(),
                        key.partner(),
                        key.day(),
                        key.type(),
                        key.currency(),
                        importId,
                        sums.expenditure,
                        sums.refund,
                        sums.official,
                        sums.lines,
                        sums.zeros
                    });
                });
        return rows;
    }

    private List<Object[]> waitingRows(long importId) {
        var rows = new ArrayList<Object[]>(waiting.size());
        waiting.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Waiting.ORDER))
                .forEach(entry -> {
                    var key = entry.getKey();
                    var sums = entry.getValue();
                    rows.add(new Object[] {
                        key.provider(),
                        key.subAccount(),
                        key.cycle(),
                        key.currency(),
                        importId,
                        sums.name,
                        sums.expenditure.add(sums.refund),
                        sums.lines
                    });
                });
        return rows;
    }
}
