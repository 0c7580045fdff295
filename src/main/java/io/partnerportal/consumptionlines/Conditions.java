package io.partnerportal.consumptionlines;

import io.partnerportal.kernel.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A where clause in the making, with its values; every list of consumption has its own few of many conditions. */
public final class Conditions {

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    public Conditions and(String condition, String name, Object value) {
        values.put(name, value);
        return and(condition);
    }

    Conditions and(String condition) {
        where.append(where.isEmpty() ? " where " : "   and ").append(condition).append('\n');
        return this;
    }

    /** @param column a day or time that must lie in one of the periods; none means any */
    Conditions within(List<Period> periods, String column) {
        if (!periods.isEmpty()) {
            and(periods.stream().map(period -> within(period, column)).collect(Collectors.joining(" or ", "(", ")")));
        }
        return this;
    }

    private String within(Period period, String column) {
        int number = values.size();
        values.put("from" + number, period.from());
        values.put("to" + number, period.to() == null ? Period.OPEN : period.to());
        return "%1$s >= :from%2$d and %1$s < :to%2$d".formatted(column, number);
    }

    public String where() {
        return where.toString();
    }

    public StatementSpec bind(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).params(values);
    }
}
