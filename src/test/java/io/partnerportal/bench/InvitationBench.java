package io.partnerportal.bench;

import io.partnerportal.TestCallers;
import io.partnerportal.accounts.AccountService;
import io.partnerportal.accounts.NewAccount;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.database.DatabaseAccess;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.invitations.InvitationService;
import io.partnerportal.invitations.Invite;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.smtp.CaughtMail;
import io.partnerportal.smtp.Mailbox;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A batch of a hundred invitations: how long the partner waits for the answer, and until the last mail is there. */
final class InvitationBench {

    private static final int BATCH = 100;
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 2;
    private static final double MOST_MILLIS = 500;
    private static final double MOST_SECONDS = 10;

    private final DatabaseAccess access;
    private final Path home;

    InvitationBench(DatabaseAccess access, Path home) {
        this.access = access;
        this.home = home;
    }

    void run() throws Exception {
        try (var portal = BenchPortal.start(
                access,
                home,
                context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("mailbox", Map.of("portal.mailbox", true))))) {
            long partner = partner(portal);
            long user = portal.getBean(JdbcClient.class)
                    .sql("select id from portal_user where account_id = ?")
                    .param(partner)
                    .query(Long.class)
                    .single();
            var caller = TestCallers.caller(
                    user, new Scope.Partner(partner, null), Permission.HOME, Permission.CUSTOMERS_DEVELOP);
            try (var _ = ActingAs.of(caller)) {
                measure(portal, partner, user);
            }
        }
    }

    private static void measure(ApplicationContext portal, long partner, long user) throws Exception {
        var answers = new double[ROUNDS];
        var arrivals = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            var prospects = prospects(portal, partner, user);
            long before = caught(portal);
            long begin = System.nanoTime();
            portal.getBean(InvitationService.class)
                    .invite(new Invite(prospects, AssociationType.RESALE, Locale.SIMPLIFIED_CHINESE));
            answers[Math.max(0, round)] = (System.nanoTime() - begin) / 1e6;
            while (caught(portal) < before + BATCH) {
                LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            }
            arrivals[Math.max(0, round)] = (System.nanoTime() - begin) / 1e9;
        }
        Figures.note("%d invitations in one call, the worst of %d", BATCH, ROUNDS);
        Figures.head();
        double answer = worst(answers);
        double arrival = worst(arrivals);
        Figures.line(
                "answered, milliseconds",
                "%.0f".formatted(answer),
                "%.0f".formatted(MOST_MILLIS),
                MOST_MILLIS / answer);
        Figures.line(
                "all mails there, seconds",
                "%.2f".formatted(arrival),
                "%.0f".formatted(MOST_SECONDS),
                MOST_SECONDS / arrival);
    }

    private static double worst(double[] figures) {
        return java.util.Arrays.stream(figures).max().orElseThrow();
    }

    private static long caught(ApplicationContext portal) {
        return portal.getBean(Mailbox.class).newest().stream()
                .mapToLong(CaughtMail::number)
                .max()
                .orElse(0);
    }

    private static List<PublicId> prospects(ApplicationContext portal, long partner, long user) {
        return Stream.generate(() -> prospect(portal, partner, user))
                .limit(BATCH)
                .toList();
    }

    private static PublicId prospect(ApplicationContext portal, long partner, long user) {
        var id = PublicId.random();
        portal.getBean(JdbcClient.class)
                .sql("""
                insert into prospect (id, public_id, partner_id, created_by, company, contact, email, language, note, state,
                                      created_at, expires_at)
                values (?, ?, ?, ?, 'Bench', 'Bench', ?, 'zh-CN', '', 'REGISTERED', ?, ?)
                """)
                .params(
                        portal.getBean(Ids.class).next(),
                        id.value(),
                        partner,
                        user,
                        id.value() + "@prospect.example",
                        Instant.now(),
                        Instant.now().plus(Duration.ofDays(15)))
                .update();
        return id;
    }

    private static long partner(ApplicationContext portal) {
        var opened = portal.getBean(AccountService.class)
                .open(new NewAccount(
                        AccountKind.PARTNER,
                        "bench-inviter",
                        "Bench",
                        "bench-inviter@portal.example",
                        "cn",
                        "Right-pass-7"));
        portal.getBean(JdbcClient.class)
                .sql("insert into organisation (id, version, identity) values (?, 0, 'SOLUTION_PROVIDER')")
                .params(opened.id())
                .update();
        return opened.id();
    }
}
