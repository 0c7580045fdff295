package io.partnerportal.prospects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which pre-registrations a list shows.
 *
 * @param text part of company, contact, e-mail address or mobile number; empty for all
 * @param state absent for all
 * @param from first business day of creation; absent for all
 * @param until last one
 */
public record ProspectFilter(
        String text,
        @Nullable ProspectState state,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static final ProspectFilter ALL = new ProspectFilter("", null, null, null);
}
