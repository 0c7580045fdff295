package io.partnerportal.organisations;

import io.partnerportal.kernel.PublicId;
import org.jspecify.annotations.Nullable;

/**
 * Take a company on as a partner.
 *
 * @param accountName what the owner signs in with
 * @param displayName full name of the company
 * @param distributor the distributor a reseller sells under; absent for the other identities
 * @param password the owner's first password, in clear
 */
public record NewPartner(
        String accountName,
        String displayName,
        String email,
        PartnerIdentity identity,
        @Nullable PublicId distributor,
        String password) {}
