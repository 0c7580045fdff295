package io.partnerportal.directory;

/** The site an account shall belong to, by its key. */
public record SiteChoice(String site) {}
