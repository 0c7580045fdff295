package io.partnerportal.unlinkchecks;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.LiveRelation;
import io.partnerportal.organisations.Standings;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A frozen partner's resale customers stay, and it gets no new ones (R54). */
@Component
@Order(30)
class StandingCheck implements UnlinkCheck {

    private final Standings standings;

    StandingCheck(Standings standings) {
        this.standings = standings;
    }

    @Override
    public List<CheckItem> of(LiveRelation relation, @Nullable AssociationType to) {
        var resale = relation.type() == AssociationType.RESALE || to == AssociationType.RESALE;
        var passed = !resale || !standings.of(relation.partner()).isFrozen();
        return List.of(
                new CheckItem("unlinkchecks.check.PARTNER_FROZEN", passed, "unlinkchecks.advice.PARTNER_FROZEN"));
    }
}
