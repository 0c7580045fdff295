package io.partnerportal.broken;

/** Breaks a rule: its name says nothing. */
public final class AmountHelper {

    private AmountHelper() {}
}
