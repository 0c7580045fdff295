package io.partnerportal.exports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list through its door, which knows who may read what.
 *
 * @param filter what is kept with a task as JSON
 */
public record ListReader<F, R>(Class<F> filter, Page<F, R> page, Count<F> count) {

    /** Reads on behind a row; from the top where there is none. */
    @FunctionalInterface
    public interface Page<F, R> {
        List<R> after(@Nullable R row, F filter, int limit);
    }

    /** How many rows there are; counting may stop at {@code most}. */
    @FunctionalInterface
    public interface Count<F> {
        long of(F filter, int most);
    }
}
