package io.partnerportal.consumption;

import io.partnerportal.consumptionlines.LineFilter;
import io.partnerportal.consumptionlines.LineSelection;
import io.partnerportal.consumptionlines.Reach;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.InvalidField;
import org.springframework.stereotype.Component;

/** The lines a partner may read of those it asks for, on screen and in files alike. */
@Component
public class PartnerSelections {

    private final Reach.Finder reaches;
    private final LineSelection.Finder selections;
    private final CycleLimits limits;

    PartnerSelections(Reach.Finder reaches, LineSelection.Finder selections, CycleLimits limits) {
        this.reaches = reaches;
        this.selections = selections;
        this.limits = limits;
    }

    LineSelection of(Scope scope, LineFilter filter) {
        limits.checkDetail(filter.cycle());
        var who = filter.who();
        if (who.manager() == null && mustChooseManager(scope)) {
            throw new InvalidField("manager", "consumption.manager-required");
        }
        return selections.of(reaches.of(scope, who.reseller(), who.manager()), filter);
    }

    /** A director (客户经理主管) reads the details of one account manager at a time (M9, decision 11). */
    static boolean mustChooseManager(Scope scope) {
        return scope instanceof Scope.Partner own && own.director() != null;
    }
}
