package io.partnerportal.associations;

import org.jspecify.annotations.Nullable;

/**
 * Tie a customer to a partner.
 *
 * @param customer database key of the customer
 * @param partner database key of the partner
 * @param inviter user who invited the customer; looks after it if an active account manager of the partner (R43)
 */
public record NewRelation(
        long customer,
        long partner,
        AssociationType type,
        @Nullable Long inviter) {}
