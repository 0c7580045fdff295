package io.partnerportal.bench;

import io.partnerportal.TestCallers;
import io.partnerportal.bench.Figures.Work;
import io.partnerportal.database.DatabaseAccess;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BusinessCalendar;
import java.nio.file.Path;

/** The list of customers (客户管理) among two hundred thousand of fifty partners: the server's part from a click to the answer. */
final class CustomersBench {

    private static final int OF_LARGEST = 20_000;
    private static final int OTHERS = 49;
    private static final int OF_EACH = 3_674;
    private static final int RUNS = 200;
    private static final double MOST_MILLIS = 120;

    private final DatabaseAccess access;
    private final Path home;

    CustomersBench(DatabaseAccess access, Path home) {
        this.access = access;
        this.home = home;
    }

    void run() throws Exception {
        try (var portal = BenchPortal.start(access, home)) {
            var people = new GeneratedCustomers(portal);
            people.add(
                    OF_LARGEST,
                    OTHERS,
                    OF_EACH,
                    portal.getBean(BusinessCalendar.class).today().minusDays(1));
            var caller = TestCallers.partner(
                    people.largest(),
                    Permission.HOME,
                    Permission.CUSTOMERS_READ,
                    Permission.CUSTOMERS_EDIT,
                    Permission.CONSUMPTION_READ);
            try (var screen = new ListScreen(portal, caller, "sales/customers")) {
                Figures.note(
                        "%,d customers of %d partners, %,d of them the reader's; milliseconds on the server, p50 and p95 of %d",
                        OF_LARGEST + OTHERS * OF_EACH, OTHERS + 1, OF_LARGEST, RUNS);
                Figures.head();
                measure(screen, people);
            }
        }
    }

    private static void measure(ListScreen screen, GeneratedCustomers people) throws Exception {
        print("opened", screen, () -> screen.open(""));
        print("of one type", screen, () -> screen.open("?type=REFERRAL"));
        print("of one account manager", screen, () -> screen.open("?manager=" + people.someManager()));
        print("of nobody", screen, () -> screen.open("?manager=none"));
        print("with a label", screen, () -> screen.open("?label=%E9%87%8D%E7%82%B94"));
        print("of one level", screen, () -> screen.open("?level=V" + 3));
        print("of new customers", screen, () -> screen.open("?new=YES"));
        print("that spent much this month", screen, () -> screen.open("?least=7000"));
        print("that spent more than anybody did", screen, () -> screen.openFew("?least=70000"));
        print("that spent little", screen, () -> screen.open("?most=5000"));
        print("that spent next to nothing", screen, () -> screen.openFew("?most=1"));
        print("searched by part of a name, many found", screen, () -> screen.open("?q=%E5%8C%BB%E7%96%97"));
        print(
                "searched by part of a name, one found",
                screen,
                () -> screen.openFew("?q=" + people.someName().substring(2)));
        print("searched, nobody found", screen, () -> screen.openFew("?q=nobody-has-it"));
        print("searched by id", screen, () -> screen.openFew("?id=" + people.somePublicId()));
        print("one in detail", screen, () -> screen.openFew("/" + people.somePublicId()));
    }

    private static void print(String what, ListScreen screen, Work work) throws Exception {
        var millis = Figures.millis(RUNS, screen::leave, work);
        double worst = Figures.percentile(millis, 95);
        Figures.line(
                what + " (limit)",
                "%.1f/%.1f".formatted(Figures.percentile(millis, 50), worst),
                "%.0f".formatted(MOST_MILLIS),
                MOST_MILLIS / worst);
    }
}
