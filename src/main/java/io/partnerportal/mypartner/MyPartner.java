package io.partnerportal.mypartner;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.contacts.OwnPartner;
import java.time.Instant;

/**
 * The partner the calling customer belongs to now.
 *
 * @param customer database key of the customer
 * @param since when the association began
 */
public record MyPartner(long customer, OwnPartner partner, AssociationType type, Instant since) {

    public String partnerName() {
        return partner.name();
    }
}
