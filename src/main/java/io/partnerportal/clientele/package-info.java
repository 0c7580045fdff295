/**
 * A partner's customers as its people work with them (客户管理): the list with what is known of each, one in detail, labels,
 * association records, and what a distributor sees of its resellers' customers.
 * Doors: {@link io.partnerportal.clientele.ClienteleQueries}, {@link io.partnerportal.clientele.AssociationRecordQueries}
 * and {@link io.partnerportal.clientele.ResellerCustomerQueries} to read, {@link io.partnerportal.clientele.LabelService}
 * to change, {@link io.partnerportal.clientele.ClienteleExport} for files. Higher modules plug in with
 * {@link io.partnerportal.clientele.CustomerPanel}, {@link io.partnerportal.clientele.CustomerAction},
 * {@link io.partnerportal.clientele.CustomerBatchAction}, {@link io.partnerportal.clientele.CustomerCounts} and
 * {@link io.partnerportal.clientele.AssociationRecordPart}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Clientele",
        allowedDependencies = {
            "associations",
            "batches",
            "consumption",
            "consumptionlines",
            "drafts",
            "exports",
            "facts",
            "freezing",
            "members",
            "organisations",
            "protection",
            "tasks"
        })
package io.partnerportal.clientele;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
