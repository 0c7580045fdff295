package io.partnerportal.facts;

/** An account as facts name it. */
public record FactAccount(String publicId, String name, String displayName) {}
