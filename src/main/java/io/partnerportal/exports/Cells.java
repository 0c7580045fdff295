package io.partnerportal.exports;

import java.io.IOException;

/** Takes the cells of a file line by line, from left to right; closing finishes the file and leaves its stream open. */
public interface Cells extends AutoCloseable {

    void text(String text);

    /** @param digits a number as {@link java.math.BigDecimal} reads it */
    void number(String digits);

    /** The line is complete. */
    void end();

    @Override
    void close() throws IOException;
}
