package io.partnerportal.unlinkchecks;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.LiveRelation;
import io.partnerportal.organisations.Standings;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A frozen partner's resale customers stay (R54). */
@Component
@Order(30)
class StandingCheck implements UnlinkCheck {

    private final Standings standings;

    StandingCheck(Standings standings) {
        this.standings = standings;
    }

    @Override
    public List<CheckItem> of(LiveRelation relation, RequestKind kind) {
        var passed = relation.type() != AssociationType.RESALE
                || !standings.of(relation.partner()).isFrozen();
        return List.of(
                new CheckItem("unlinkchecks.check.PARTNER_FROZEN", passed, "unlinkchecks.advice.PARTNER_FROZEN"));
    }
}
