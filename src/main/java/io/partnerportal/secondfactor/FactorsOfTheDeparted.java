package io.partnerportal.secondfactor;

import io.partnerportal.accounts.UserDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Forgets the second factor of a user who is deleted. */
@Component
class FactorsOfTheDeparted {

    private final SecondFactors secondFactors;

    FactorsOfTheDeparted(SecondFactors secondFactors) {
        this.secondFactors = secondFactors;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UserDeleted departed) {
        secondFactors.remove(departed.user());
    }
}
