package io.partnerportal.customers;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.kernel.PublicId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Create a customer and tie it to a partner.
 *
 * @param partner absent for a customer without a partner
 * @param manager the account manager (客户经理), a member of that partner; absent for none
 * @param since first day of the association and of the manager
 * @param password the owner's first password, in clear
 */
public record NewCustomer(
        String accountName,
        String displayName,
        String email,
        @Nullable PublicId partner,
        AssociationType type,
        @Nullable PublicId manager,
        LocalDate since,
        String password) {}
