package io.partnerportal.kernel;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;

/**
 * Reads rows that are never null. Spring declares {@code List<@Nullable T>} because a single-column query
 * may select nulls; a query for records never does, and saying so once here keeps the doors readable.
 */
@SuppressWarnings("NullAway")
public final class Rows {

    private Rows() {}

    public static <T> List<T> list(MappedQuerySpec<T> query) {
        return query.list();
    }

    public static <T> Set<T> set(MappedQuerySpec<T> query) {
        return query.set();
    }

    /** Holds the connection until closed. */
    public static <T> Stream<T> stream(MappedQuerySpec<T> query) {
        return query.stream();
    }
}
