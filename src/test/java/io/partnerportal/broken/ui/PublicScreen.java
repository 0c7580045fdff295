package io.partnerportal.broken.ui;

/** Breaks a rule: anybody can import it. */
public final class PublicScreen {}
