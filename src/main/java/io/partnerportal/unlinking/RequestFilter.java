package io.partnerportal.unlinking;

/**
 * Which requests to list.
 *
 * @param pending only those that wait
 */
public record RequestFilter(boolean pending) {}
