package io.partnerportal.bench;

import io.partnerportal.TestCallers;
import io.partnerportal.accounts.AccountService;
import io.partnerportal.accounts.NewAccount;
import io.partnerportal.bench.Figures.Work;
import io.partnerportal.database.DatabaseAccess;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Permission;
import io.partnerportal.roles.SystemRole;
import java.nio.file.Path;
import java.util.Random;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of members (人员管理) with a hundred thousand in one organisation: the server's part from a click to the answer. */
final class MembersBench {

    private static final int MEMBERS = 100_000;
    private static final int RUNS = 200;
    private static final double MOST_MILLIS = 120;

    private final DatabaseAccess access;
    private final Path home;
    private final Random random = new Random(11);

    MembersBench(DatabaseAccess access, Path home) {
        this.access = access;
        this.home = home;
    }

    void run() throws Exception {
        try (var portal = BenchPortal.start(access, home)) {
            long partner = partner(portal);
            var people = new GeneratedMembers(portal, partner);
            people.add(MEMBERS);
            var caller = TestCallers.partner(partner, Permission.HOME, Permission.MEMBERS);
            try (var screen = new ListScreen(portal, caller, "members")) {
                Figures.note(
                        "%,d members of one partner; milliseconds on the server, p50 and p95 of %d", MEMBERS, RUNS);
                Figures.head();
                print("opened", screen, () -> screen.open(""));
                print("disabled ones", screen, () -> screen.open("?status=DISABLED"));
                var directors = "?role=" + people.publicIdOf(SystemRole.ACCOUNT_DIRECTOR);
                print("those with a rare role", screen, () -> screen.open(directors));
                var finance = "?role=" + people.publicIdOf(SystemRole.FINANCE);
                print("those with a common role", screen, () -> screen.open(finance));
                print("searched, many found", screen, () -> screen.open("?q=an"));
                print("searched, one found", screen, () -> screen.openFew("?q=" + people.someName()));
                print("searched by e-mail", screen, () -> screen.openFew("?q=" + people.someEmail()));
                print("searched, nobody found", screen, () -> screen.openFew("?q=nobody-has-it"));
                screen.open("");
                scroll(screen);
                print("somebody's detail", screen, () -> screen.openFew("/" + people.somebody()));
            }
        }
    }

    private static long partner(ApplicationContext portal) {
        var opened = portal.getBean(AccountService.class)
                .open(new NewAccount(
                        AccountKind.PARTNER,
                        "bench-partner",
                        "Bench",
                        "bench-partner@portal.example",
                        "cn",
                        "Right-pass-7"));
        portal.getBean(JdbcClient.class)
                .sql("insert into organisation (id, version, identity) values (?, 0, 'SOLUTION_PROVIDER')")
                .params(opened.id())
                .update();
        return opened.id();
    }

    /** A reader cannot be deep without having come there, so the way to the end is measured too. */
    private void scroll(ListScreen screen) throws Exception {
        var page = new int[1];
        int pages = MEMBERS / ListScreen.PAGE - 2;
        print(
                "scrolled on to the end",
                Figures.millis(pages * 4 / 5, () -> screen.scrollTo(ListScreen.PAGE * ++page[0])));
        print(
                "scrolled anywhere",
                Figures.millis(RUNS, () -> screen.scrollTo(ListScreen.PAGE * random.nextInt(page[0]))));
    }

    private static void print(String what, ListScreen screen, Work work) throws Exception {
        print(what, Figures.millis(RUNS, screen::leave, work));
    }

    private static void print(String what, double[] millis) {
        double worst = Figures.percentile(millis, 95);
        Figures.line(
                what + " (limit)",
                "%.1f/%.1f".formatted(Figures.percentile(millis, 50), worst),
                "%.0f".formatted(MOST_MILLIS),
                MOST_MILLIS / worst);
    }
}
