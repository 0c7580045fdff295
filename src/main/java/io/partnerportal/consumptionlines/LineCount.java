package io.partnerportal.consumptionlines;

/**
 * How many lines a filter finds.
 *
 * @param more whether there are more than were counted
 */
public record LineCount(long lines, boolean more) {

    static LineCount capped(int counted) {
        return new LineCount(Math.min(counted, LineReader.MOST_COUNTED), counted > LineReader.MOST_COUNTED);
    }
}
