package io.partnerportal.unlinkchecks;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.LiveRelation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows what stands against ending or switching an association; a module that does makes it a bean with an order. */
public interface UnlinkCheck {

    /**
     * All conditions, those that are met among them.
     *
     * @param to type the customer is to have; absent where it is to part
     */
    List<CheckItem> of(LiveRelation relation, @Nullable AssociationType to);
}
