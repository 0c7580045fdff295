package io.partnerportal.kernel;

/**
 * Text for a CSV cell that a spreadsheet must not take for a formula. Only for cells that hold text:
 * a guarded number would no longer be one.
 */
public final class CsvText {

    /** Tells Excel that the file is UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String STARTS_A_FORMULA = "=+-@\t\r＝＋－＠";

    private CsvText() {}

    /** The text with an apostrophe before it where it would start a formula. */
    public static String guarded(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** A whole cell: guarded, always in quotes, quotes inside doubled. */
    public static String cell(String text) {
        return '"' + guarded(text).replace("\"", "\"\"") + '"';
    }

    /** A name that is safe as a file's name on any system and in a header; never empty. */
    public static String fileName(String name) {
        var safe =
                name.replaceAll("([\\p{Cntrl}\\\\/:*?\"<>|;%]|\\.{2,})+", "_").replaceAll("^[._\\s]+|[.\\s]+$", "");
        var kept = safe.length() > 120 ? safe.substring(0, 120) : safe;
        return kept.isEmpty() ? "export" : kept;
    }
}
