/**
 * A customer moves from one reseller of a distributor to another (客户转移): the operator asks, both resellers agree, the
 * operator completes. Doors: {@link io.partnerportal.transfers.TransferService} and
 * {@link io.partnerportal.transfers.TransferQueries} for the operator,
 * {@link io.partnerportal.transfers.TransferConsentService} and {@link io.partnerportal.transfers.OwnTransferQueries} for
 * resellers and, to read, their distributor; {@link io.partnerportal.transfers.TransferHistoryQueries} for whoever sees the
 * customer.
 */
@NullMarked
@ApplicationModule(
        displayName = "Transfers",
        allowedDependencies = {
            "associations",
            "clientele",
            "drafts",
            "exports",
            "freezing",
            "home",
            "notifications",
            "organisations",
            "protection",
            "unlinking"
        })
package io.partnerportal.transfers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
