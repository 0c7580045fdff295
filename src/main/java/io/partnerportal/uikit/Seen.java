package io.partnerportal.uikit;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import io.partnerportal.kernel.EditedMeanwhile;
import java.io.Serializable;

/**
 * What the author of a form saw before. Where somebody else saved meanwhile, the author is told, keeps what was typed, and
 * may save again knowing that it replaces the other's.
 *
 * @param <V> a version, or whatever tells a thing from what it was
 */
public final class Seen<V> implements Serializable {

    private static final long serialVersionUID = 1;

    private final SerializableSupplier<V> now;
    private V seen;

    /** @param now what would be seen at this moment */
    public Seen(V seen, SerializableSupplier<V> now) {
        this.seen = seen;
        this.now = now;
    }

    /** @throws EditedMeanwhile as the save does */
    public void save(SerializableConsumer<V> save) {
        try {
            save.accept(seen);
        } catch (EditedMeanwhile meanwhile) {
            seen = now.get();
            throw meanwhile;
        }
    }
}
