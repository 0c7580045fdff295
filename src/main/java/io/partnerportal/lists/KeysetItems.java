package io.partnerportal.lists;

import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.data.provider.Query;
import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Feeds a Grid, which asks by offset, from a query that seeks by key. It remembers the keys that ended
 * pages, so scrolling on costs one index seek however deep the reader is. One instance serves one filter
 * and one order: a change of either needs a new one, since remembered keys would fetch wrong rows.
 */
public final class KeysetItems<T, K> implements FetchCallback<T, Void> {

    private static final long serialVersionUID = 1;

    /** Keys kept at most; beyond that every second one is forgotten, and a jump back reads a little further. */
    static final int MOST_KEYS = 2_000;

    /** Reads on from a key, exclusively, in the order of the list. */
    @FunctionalInterface
    public interface Seek<T, K> extends Serializable {
        List<T> after(K key, int limit);
    }

    private final transient Seek<T, K> seek;
    private final transient Function<T, K> keyOf;
    private final transient TreeMap<Integer, K> keyBefore = new TreeMap<>();

    public KeysetItems(K start, Seek<T, K> seek, Function<T, K> keyOf) {
        this.seek = seek;
        this.keyOf = keyOf;
        keyBefore.put(0, start);
    }

    @Override
    public Stream<T> fetch(Query<T, Void> query) {
        var known = keyBefore.floorEntry(query.getOffset());
        int skip = query.getOffset() - known.getKey();
        var rows = seek.after(known.getValue(), skip + query.getLimit());
        if (rows.size() > skip) {
            remember(known.getKey() + rows.size(), keyOf.apply(rows.getLast()));
        }
        return rows.stream().skip(skip);
    }

    private void remember(int offset, K key) {
        keyBefore.put(offset, key);
        if (keyBefore.size() > MOST_KEYS) {
            forgetEverySecond();
        }
    }

    private void forgetEverySecond() {
        boolean forget = false;
        for (var offsets = keyBefore.keySet().iterator(); offsets.hasNext(); forget = !forget) {
            offsets.next();
            if (forget) {
                offsets.remove();
            }
        }
    }

    int rememberedKeys() {
        return keyBefore.size();
    }
}
