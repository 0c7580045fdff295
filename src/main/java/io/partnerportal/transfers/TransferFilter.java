package io.partnerportal.transfers;

import io.partnerportal.kernel.PublicId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which transfers to list.
 *
 * @param text part of the name or account name of the customer, or of a reseller's name; empty for all
 * @param side only those in which the caller is this one
 * @param customer only this one's
 * @param from business day on which the first was asked for
 * @param until the last of those days
 */
public record TransferFilter(
        String text,
        @Nullable TransferState state,
        @Nullable TransferSide side,
        @Nullable PublicId customer,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static final TransferFilter ALL = new TransferFilter("", null, null, null, null, null);

    static TransferFilter ofCustomer(PublicId customer, @Nullable TransferState state) {
        return new TransferFilter("", state, null, customer, null, null);
    }
}
