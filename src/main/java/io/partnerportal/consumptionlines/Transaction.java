package io.partnerportal.consumptionlines;

import java.util.Optional;
import java.util.regex.Pattern;

/** A transaction number (交易号): the import a line came with, and its line in the file. */
record Transaction(String importId, long line) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{32})-(\\d{1,10})");
    private static final long LINE = 0xffff_ffffL;

    static String number(String importId, long lineKey) {
        return importId + '-' + (lineKey & LINE);
    }

    static Optional<Transaction> parse(String number) {
        var match = FORM.matcher(number.strip());
        return match.matches()
                ? Optional.of(new Transaction(match.group(1), Long.parseLong(match.group(2))))
                : Optional.empty();
    }
}
