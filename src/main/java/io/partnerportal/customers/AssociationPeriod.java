package io.partnerportal.customers;

import io.partnerportal.associations.AssociationType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days a customer belongs to a partner.
 *
 * @param validTo first day it no longer does; absent while it goes on
 */
public record AssociationPeriod(
        String partnerPublicId,
        String partner,
        AssociationType type,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
