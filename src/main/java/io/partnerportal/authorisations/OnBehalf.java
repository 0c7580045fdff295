package io.partnerportal.authorisations;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.LiveRelation;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.organisations.PartnerFrozen;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.StandingOf;
import io.partnerportal.organisations.Standings;
import io.partnerportal.resellers.GrantKind;
import io.partnerportal.resellers.Grants;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether a partner may act for a customer: only for one for resale, with an authorisation that holds, a reseller only
 * while its distributor lets it, and nobody while frozen (R70, R54). What was granted stays, and counts again afterwards.
 */
@Component
public class OnBehalf {

    private final Standings standings;
    private final Grants grants;
    private final AuthorisationTable table;

    OnBehalf(Standings standings, Grants grants, AuthorisationTable table) {
        this.standings = standings;
        this.grants = grants;
        this.table = table;
    }

    public boolean may(LiveRelation relation, AuthorisationKind kind) {
        return table.isGranted(relation.id(), kind) && obstacle(relation).isEmpty();
    }

    /** Why the partner can do nothing for the customer, whatever was granted. */
    Optional<Rejection> obstacle(LiveRelation relation) {
        return obstacle(relation, standings.of(relation.partner()));
    }

    Optional<Rejection> obstacle(LiveRelation relation, StandingOf standing) {
        if (relation.type() != AssociationType.RESALE) {
            return Optional.of(AuthorisationRefused.resaleOnly());
        }
        if (standing.isFrozen()) {
            return Optional.of(new PartnerFrozen());
        }
        return standing.identity() == PartnerIdentity.RESELLER && !grants.has(relation.partner(), GrantKind.ON_BEHALF)
                ? Optional.of(AuthorisationRefused.notHandedOver())
                : Optional.empty();
    }
}
