package io.partnerportal.unlinkchecks;

import io.partnerportal.associations.LiveRelation;
import java.util.List;

/** Knows what stands against ending or switching an association; a module that does makes it a bean with an order. */
public interface UnlinkCheck {

    /** All conditions, those that are met among them. */
    List<CheckItem> of(LiveRelation relation, RequestKind kind);
}
