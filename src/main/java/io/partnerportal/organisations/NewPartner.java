package io.partnerportal.organisations;

import io.partnerportal.kernel.PublicId;
import org.jspecify.annotations.Nullable;

/**
 * Take a company on as a partner.
 *
 * @param accountName what the owner signs in with
 * @param displayName full name of the company
 * @param distributor the distributor a reseller sells under; absent for the other identities
 * @param managerName the ecosystem manager (生态经理); empty where nobody is appointed yet
 * @param password the owner's first password, in clear
 */
public record NewPartner(
        String accountName,
        String displayName,
        String email,
        PartnerIdentity identity,
        @Nullable PublicId distributor,
        String managerName,
        String managerMobile,
        String managerEmail,
        String password) {

    EcosystemManager manager() {
        return new EcosystemManager(managerName, managerMobile, managerEmail);
    }
}
