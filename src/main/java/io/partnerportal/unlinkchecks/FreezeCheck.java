package io.partnerportal.unlinkchecks;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.LiveRelation;
import io.partnerportal.freezing.Freezes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A customer that was frozen by hand is unfrozen first, as long as that is possible (R55, R52). */
@Component
@Order(10)
class FreezeCheck implements UnlinkCheck {

    private final Freezes freezes;

    FreezeCheck(Freezes freezes) {
        this.freezes = freezes;
    }

    @Override
    public List<CheckItem> of(LiveRelation relation, @Nullable AssociationType to) {
        var frozen = freezes.canBeUnfrozen(relation.customer());
        return List.of(new CheckItem("unlinkchecks.check.FROZEN", !frozen, "unlinkchecks.advice.FROZEN"));
    }
}
