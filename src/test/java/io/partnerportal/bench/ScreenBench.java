package io.partnerportal.bench;

import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.identity.Permission;
import io.partnerportal.imports.BenchGround;
import io.partnerportal.imports.BenchReader;
import io.partnerportal.imports.BenchReader.Filter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/** The list of lines with its grid: what the server does from a click to the answer, doors and written changes included. */
final class ScreenBench {

    private static final int RUNS = 200;
    private static final int MOST_PAGES_DOWN = 1000;
    private static final double MOST_MILLIS = 120;

    private final BenchGround ground;
    private final BenchReader reader;
    private final Path home;
    private final Random random = new Random(5);

    ScreenBench(BenchGround ground, Path home) {
        this.ground = ground;
        this.reader = ground.reader();
        this.home = home;
    }

    void run() throws Exception {
        Figures.note("the list with its grid, on the server; milliseconds, p95 of %d", RUNS);
        Figures.head();
        var caller = TestCallers.partner(ground.biggest(), Permission.HOME, Permission.CONSUMPTION_READ);
        try (var portal = BenchPortal.start(ground.access(), home, new TurnableClock.Bean());
                var screen = new ListScreen(portal, caller, "sales/customer-consumption/detail")) {
            var all = "?" + reader.address(Filter.ALONE);
            print("opened", Figures.millis(RUNS, screen::leave, () -> screen.open(all)));
            for (var filter : Filter.values()) {
                var address = "?" + reader.address(filter);
                print(
                        "%s chosen".formatted(filter).toLowerCase(Locale.ROOT),
                        Figures.millis(RUNS, () -> screen.open(all + "&bill-type=5"), () -> screen.open(address)));
            }
            screen.open(all);
            scroll(screen);
        }
    }

    /** A reader cannot be deep without having come there, so the way down is measured too. */
    private void scroll(ListScreen screen) throws Exception {
        int pages = (int) Math.min(MOST_PAGES_DOWN, reader.linesOfBiggest() / ListScreen.PAGE / 2);
        var page = new int[1];
        print("scrolled on", Figures.millis(pages, () -> screen.scrollTo(ListScreen.PAGE * ++page[0])));
        int lowest = page[0];
        print(
                "scrolled anywhere above row %,d".formatted(lowest * ListScreen.PAGE),
                Figures.millis(RUNS, () -> screen.scrollTo(ListScreen.PAGE * random.nextInt(lowest))));
    }

    private static void print(String what, double[] millis) {
        double mine = Figures.percentile(millis, 95);
        Figures.line(what + " (limit)", "%.2f".formatted(mine), "%.0f".formatted(MOST_MILLIS), MOST_MILLIS / mine);
    }
}
