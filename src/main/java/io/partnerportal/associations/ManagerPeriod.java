package io.partnerportal.associations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days an account manager looks after a customer.
 *
 * @param validTo first day the manager no longer does; absent while it goes on
 */
public record ManagerPeriod(
        String manager, LocalDate validFrom, @Nullable LocalDate validTo) {}
