package io.partnerportal.broken;

import java.math.BigDecimal;

/** Breaks a rule: this is not one tenth. */
public final class AmountFromDouble {

    static final BigDecimal TENTH = new BigDecimal(0.1);

    private AmountFromDouble() {}
}
