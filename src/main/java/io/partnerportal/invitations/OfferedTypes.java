package io.partnerportal.invitations;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.organisations.PartnerFrozen;
import io.partnerportal.organisations.StandingOf;
import java.util.Arrays;
import java.util.List;

/** Which association types a partner may offer (R40). */
final class OfferedTypes {

    private OfferedTypes() {}

    static List<AssociationType> of(StandingOf partner) {
        return Arrays.stream(AssociationType.values())
                .filter(type -> isOffered(type, partner))
                .toList();
    }

    /**
     * @throws PartnerFrozen nobody new is invited while the partner or its distributor is frozen
     * @throws InvitationRefused the type is not among those the partner may offer
     */
    static void require(AssociationType type, StandingOf partner) {
        if (partner.isFrozen()) {
            throw new PartnerFrozen();
        }
        if (!isOffered(type, partner)) {
            throw InvitationRefused.type();
        }
    }

    private static boolean isOffered(AssociationType type, StandingOf partner) {
        return switch (type) {
            case REFERRAL -> partner.mayRefer();
            case RESALE -> partner.resale();
        };
    }
}
