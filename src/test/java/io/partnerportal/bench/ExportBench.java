package io.partnerportal.bench;

import io.partnerportal.imports.BenchReader;

/** Our files of the biggest partner's month against the driver's own stream of the same columns. */
final class ExportBench {

    private static final long MOST_HEAP = 64;
    private static final double LEAST_LINES = 200_000;

    private final BenchReader reader;

    ExportBench(BenchReader reader) {
        this.reader = reader;
    }

    void run() throws Exception {
        long lines = reader.exportedCsv();
        double peer = Figures.seconds(reader::streamedCsvColumns);
        long idle = Figures.usedHeapMegabytes();
        Figures.forgetHeap();
        double csv = Figures.seconds(reader::exportedCsv);
        long heap = Math.max(1, Figures.liveHeapMegabytes() - idle);
        double focusPeer = Figures.seconds(reader::streamedFocusColumns);
        double focus = Figures.seconds(reader::exportedFocus);
        double xlsx = Figures.seconds(reader::exportedXlsx);
        Figures.note("%,d lines of one partner and month", lines);
        Figures.head();
        line("line CSV, lines/s (peer: driver's stream)", lines, csv, peer);
        Figures.line(
                "line CSV, lines/s (limit)",
                "%,.0f".formatted(lines / csv),
                "%,.0f".formatted(LEAST_LINES),
                lines / csv / LEAST_LINES);
        Figures.line(
                "line CSV, live heap MB over idle",
                Long.toString(heap),
                Long.toString(MOST_HEAP),
                (double) MOST_HEAP / heap);
        line("FOCUS CSV, lines/s (peer: driver's stream)", lines, focus, focusPeer);
        Figures.note("XLSX %,.0f lines/s", lines / xlsx);
    }

    private static void line(String what, long lines, double ours, double peer) {
        Figures.line(what, "%,.0f".formatted(lines / ours), "%,.0f".formatted(lines / peer), peer / ours);
    }
}
