package io.partnerportal.mails;

import org.jspecify.annotations.Nullable;

/**
 * Which mails to list.
 *
 * @param recipient beginning of the address, empty for all
 * @param status absent for all
 */
public record MailFilter(String recipient, @Nullable MailStatus status) {}
