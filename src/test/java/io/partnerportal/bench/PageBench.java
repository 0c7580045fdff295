package io.partnerportal.bench;

import io.partnerportal.bench.Figures.Work;
import io.partnerportal.imports.BenchReader;
import io.partnerportal.imports.BenchReader.Filter;
import io.partnerportal.imports.BenchReader.Place;

/** Pages of the biggest partner's month at any depth, and its summary, against bare statements and the limits. */
final class PageBench {

    private static final int RUNS = 200;
    private static final double MOST_MILLIS = 20;

    private final BenchReader reader;

    PageBench(BenchReader reader) {
        this.reader = reader;
    }

    void run() throws Exception {
        Figures.note("%,d lines of one partner and month; milliseconds, p95 of %d", reader.linesOfBiggest(), RUNS);
        Figures.head();
        for (var filter : Filter.values()) {
            for (var place : Place.values()) {
                var ours = Figures.millis(RUNS, () -> reader.page(filter, place));
                var bare = Figures.millis(RUNS, () -> reader.barePage(filter, place));
                compare("%s, %s (peer: bare keyset)".formatted(filter, place), ours, bare);
            }
        }
        limit("count of all lines", reader::count);
        limit("summary: totals", reader::totals);
        limit("summary: days", reader::days);
        limit("summary: customers", reader::customers);
        limit("summary: top services", reader::services);
    }

    private static void compare(String what, double[] ours, double[] bare) {
        double mine = Figures.percentile(ours, 95);
        double peer = Figures.percentile(bare, 95);
        Figures.line(
                what.toLowerCase(java.util.Locale.ROOT), "%.2f".formatted(mine), "%.2f".formatted(peer), peer / mine);
        if (mine > MOST_MILLIS) {
            Figures.note("  above the limit of %.0f ms", MOST_MILLIS);
        }
    }

    private static void limit(String what, Work work) throws Exception {
        double mine = Figures.percentile(Figures.millis(RUNS, work), 95);
        Figures.line(what + " (limit)", "%.2f".formatted(mine), "%.0f".formatted(MOST_MILLIS), MOST_MILLIS / mine);
    }
}
