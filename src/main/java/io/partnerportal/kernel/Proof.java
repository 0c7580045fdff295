package io.partnerportal.kernel;

import java.util.List;

/** A claim about stored figures that {@code ./portal verify} proves again from what they were made of. */
public interface Proof {

    /** What is proved, in a few words for the console. */
    String claim();

    /** Proves it now; each broken case is one line, none means it holds. */
    List<String> violations();
}
