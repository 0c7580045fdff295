package io.partnerportal.associations;

import io.partnerportal.kernel.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers whose a customer was on a day, for the modules that stamp lines in great numbers. */
@Component
@Transactional(readOnly = true)
public class Attributions {

    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;

    Attributions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything known about these customers, read once. */
    public Lookup of(Collection<Long> customers) {
        var histories = new HashMap<Long, History>();
        var all = new ArrayList<>(customers);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            readAssociations(some, histories);
            readManagers(some, histories);
        }
        var days = new HashMap<Long, TreeMap<LocalDate, Attribution>>();
        histories.forEach((customer, history) -> days.put(customer, history.byFirstDay()));
        return new Lookup(days);
    }

    private void readAssociations(List<Long> customers, Map<Long, History> histories) {
        jdbc.sql("""
                select customer_id, valid_from, valid_to, partner_id, type
                  from association
                 where customer_id in (:customers)
                """).param("customers", customers).query(row -> {
            of(row, histories)
                    .associations
                    .put(period(row), new Attribution(row.getLong(4), AssociationType.valueOf(row.getString(5)), 0));
        });
    }

    private void readManagers(List<Long> customers, Map<Long, History> histories) {
        jdbc.sql("""
                select customer_id, valid_from, valid_to, manager_id
                  from manager_assignment
                 where customer_id in (:customers)
                """).param("customers", customers).query(row -> {
            of(row, histories).managers.put(period(row), row.getLong(4));
        });
    }

    private static History of(ResultSet row, Map<Long, History> histories) throws SQLException {
        return histories.computeIfAbsent(row.getLong(1), _ -> new History());
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class));
    }

    private static final class History {

        private final Map<Period, Attribution> associations = new HashMap<>();
        private final Map<Period, Long> managers = new HashMap<>();

        TreeMap<LocalDate, Attribution> byFirstDay() {
            var changes = new TreeSet<LocalDate>();
            associations.keySet().forEach(period -> addEnds(period, changes));
            managers.keySet().forEach(period -> addEnds(period, changes));
            var days = new TreeMap<LocalDate, Attribution>();
            changes.forEach(day -> days.put(day, on(day)));
            return days;
        }

        private static void addEnds(Period period, TreeSet<LocalDate> changes) {
            changes.add(period.from());
            if (period.to() != null) {
                changes.add(period.to());
            }
        }

        private Attribution on(LocalDate day) {
            return covering(associations, day)
                    .map(found -> new Attribution(
                            found.partner(),
                            found.type(),
                            covering(managers, day).orElse(0L)))
                    .orElse(Attribution.NONE);
        }

        private static <T> java.util.Optional<T> covering(Map<Period, T> periods, LocalDate day) {
            return periods.entrySet().stream()
                    .filter(entry -> entry.getKey().covers(day))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
    }

    /** What was read, in memory. */
    public static final class Lookup {

        private final Map<Long, TreeMap<LocalDate, Attribution>> days;

        private Lookup(Map<Long, TreeMap<LocalDate, Attribution>> days) {
            this.days = days;
        }

        public Attribution on(long customer, LocalDate day) {
            var history = days.get(customer);
            var entry = history == null ? null : history.floorEntry(day);
            return entry == null ? Attribution.NONE : entry.getValue();
        }

        /** The days of a period cut where the attribution changes. */
        public List<Span> spans(long customer, LocalDate from, LocalDate to) {
            var spans = new ArrayList<Span>();
            var start = from;
            while (start.isBefore(to)) {
                var next = days.getOrDefault(customer, new TreeMap<>()).higherKey(start);
                var end = next == null || next.isAfter(to) ? to : next;
                spans.add(new Span(start, end, on(customer, start)));
                start = end;
            }
            return spans;
        }
    }

    /** Days of one attribution, {@code to} excluded. */
    public record Span(LocalDate from, LocalDate to, Attribution attribution) {}
}
