package io.partnerportal.bench;

import io.partnerportal.imports.BenchGround;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Our import, from the uploaded file to the published bill, against LOAD DATA of the prepared lines. */
final class ImportBench {

    private static final long MOST_HEAP = 512;

    private final BenchGround ground;

    ImportBench(BenchGround ground) {
        this.ground = ground;
    }

    void run(List<Path> files, int lines) throws Exception {
        double ours = 0;
        long heap = 0;
        double peer = 0;
        for (var file : files) {
            // the server flushes what went before; turn and turn about, neither side has all of that
            peer += loaded(file);
            Figures.forgetHeap();
            ours += Figures.seconds(() -> ground.imported(file));
            heap = Math.max(heap, Figures.liveHeapMegabytes());
            Files.delete(file);
        }
        ground.refuseLoss(lines);
        Figures.head();
        Figures.line(
                "import, lines/s (peer: LOAD DATA; limit 0.9)",
                "%,.0f".formatted(lines / ours),
                "%,.0f".formatted(lines / peer),
                peer / ours);
        Figures.line("import, live heap MB", Long.toString(heap), Long.toString(MOST_HEAP), (double) MOST_HEAP / heap);
        Figures.note("of which checking %.1f s, loading %.1f s", ground.checkSeconds(), ours - ground.checkSeconds());
    }

    private double loaded(Path file) throws Exception {
        var prepared = file.resolveSibling("prepared.tsv");
        ground.prepare(file, prepared);
        double seconds = Figures.seconds(() -> ground.loadData(prepared));
        Files.delete(prepared);
        return seconds;
    }
}
