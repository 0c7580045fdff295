package io.partnerportal.bench;

import io.partnerportal.imports.BenchGround;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** An import killed twenty times at random, like a power cut of the portal, and every line counted at the end. */
final class KillBench {

    private static final int KILLS = 20;

    private final BenchGround ground;

    KillBench(BenchGround ground) {
        this.ground = ground;
    }

    void run(List<Path> files, int lines) throws Exception {
        var random = new Random(2);
        for (var file : files) {
            ground.registered(file);
        }
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            killed += ground.ranAndKilledAfter(random.nextInt(Math.max(1, lines / 10_000 / KILLS))) ? 1 : 0;
        }
        ground.runToTheEnd();
        ground.refuseLoss(lines);
        Figures.note("%d kills, %,d lines, every one there once and the rollups right", killed, lines);
    }
}
