package io.partnerportal.associations;

import org.jspecify.annotations.Nullable;

/**
 * Whose a customer is on one day.
 *
 * @param partner key of the partner organisation, 0 for none
 * @param type absent without a partner
 * @param manager key of the account manager's user, 0 for none
 */
public record Attribution(long partner, @Nullable AssociationType type, long manager) {

    public static final Attribution NONE = new Attribution(0, null, 0);

    /** Number of the association type, 0 for none. */
    public int typeCode() {
        return type == null ? 0 : type.code();
    }
}
