package io.partnerportal.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which facts to list.
 *
 * @param text part of the account's name or of who it is, empty for all
 * @param kind absent for all
 * @param day on which they hold; absent for all that were ever recorded
 */
public record FactFilter(
        String text, @Nullable FactKind kind, @Nullable LocalDate day) {}
