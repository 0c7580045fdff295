package io.partnerportal.facts;

import io.partnerportal.kernel.InvalidField;
import java.time.LocalDate;

/** What is to be recorded contradicts a fact that holds on some of the same days. */
public final class FactOverlap extends InvalidField {

    private static final long serialVersionUID = 1;

    /** @param since first day of the fact in the way */
    FactOverlap(LocalDate since) {
        super("from", "facts.overlap", since.toString());
    }
}
