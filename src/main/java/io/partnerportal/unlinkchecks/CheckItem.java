package io.partnerportal.unlinkchecks;

/**
 * One condition of ending or changing an association (R61).
 *
 * @param key message key of what must not be
 * @param passed whether it is not
 * @param adviceKey message key of what to do where it is
 */
public record CheckItem(String key, boolean passed, String adviceKey) {}
