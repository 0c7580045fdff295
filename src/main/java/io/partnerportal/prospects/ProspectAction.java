package io.partnerportal.prospects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Optional;

/** What a higher module can do with prospects, on the screen of customer development; in the order of their beans. */
public interface ProspectAction {

    /**
     * Beside the button that registers a prospect: for what needs none.
     *
     * @param changed to be called after something was done
     */
    default Optional<Component> head(SerializableRunnable changed) {
        return Optional.empty();
    }

    /**
     * Above the list, once there are prospects.
     *
     * @param ticked the rows the reader has ticked
     * @param changed to be called after something was done
     */
    default Optional<Component> batch(SerializableSupplier<List<ProspectRow>> ticked, SerializableRunnable changed) {
        return Optional.empty();
    }

    /** Beside one prospect; absent where nothing can be done with it. */
    default Optional<Component> of(ProspectRow row, SerializableRunnable changed) {
        return Optional.empty();
    }
}
