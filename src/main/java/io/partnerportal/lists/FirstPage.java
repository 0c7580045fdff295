package io.partnerportal.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands over the page that was read to learn whether there is anything, so that it is not read twice; later reads pass. */
final class FirstPage<T, K> implements KeysetItems.Seek<T, K> {

    private static final long serialVersionUID = 1;

    private final transient K start;
    private final int limit;
    private final KeysetItems.Seek<T, K> seek;
    private transient @Nullable List<T> rows;

    FirstPage(K start, List<T> rows, int limit, KeysetItems.Seek<T, K> seek) {
        this.start = start;
        this.rows = rows;
        this.limit = limit;
        this.seek = seek;
    }

    @Override
    public List<T> after(K key, int wanted) {
        var first = rows;
        rows = null;
        if (first == null || !key.equals(start) || (wanted > limit && first.size() == limit)) {
            return seek.after(key, wanted);
        }
        return first.subList(0, Math.min(wanted, first.size()));
    }
}
