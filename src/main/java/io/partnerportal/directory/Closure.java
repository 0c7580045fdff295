package io.partnerportal.directory;

import java.time.Instant;

/** When, by whom and why an account was closed. */
public record Closure(String reason, String closedBy, Instant closedAt) {}
