package io.partnerportal.tasks.ui;

import java.text.NumberFormat;
import java.util.Locale;

/** How big a file is, in words of one reader. */
final class FileSize {

    private static final int KILO = 1024;

    private FileSize() {}

    /** Such as 812 B, 1.2 KB or 3.4 GB. */
    static String of(long bytes, Locale locale) {
        var units = "KMGT";
        if (bytes < KILO) {
            return bytes + " B";
        }
        double size = bytes;
        int unit = -1;
        while (size >= KILO && unit < units.length() - 1) {
            size /= KILO;
            unit++;
        }
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(size) + " " + units.charAt(unit) + "B";
    }
}
