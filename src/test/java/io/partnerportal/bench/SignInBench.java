package io.partnerportal.bench;

import io.partnerportal.accounts.AccountService;
import io.partnerportal.accounts.NewAccount;
import io.partnerportal.accounts.NewUser;
import io.partnerportal.database.DatabaseAccess;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.UserKind;
import io.partnerportal.lockout.Origin;
import io.partnerportal.signin.SignInAttempt;
import io.partnerportal.signin.SignIns;
import io.partnerportal.signin.SignedIn;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Sign-ins against the bare hash, what an answer betrays by its time, and what the guard of a request costs. */
final class SignInBench implements AutoCloseable {

    private static final String ACCOUNT = "bench-operator";
    private static final String PASSWORD = "Right-pass-7";
    private static final int SECONDS = 8;
    private static final int USERS = 60;
    private static final int GUESSES_A_USER = 4;
    private static final int RUNS = 2_000;
    private static final double MOST_MILLIS_APART = 5;
    private static final double LEAST_RATE_OF_A_PROCESSOR = 15;

    private final ConfigurableApplicationContext portal;
    private final AuthenticationManager door;
    private final PasswordEncoder hash;
    private final SignIns signIns;
    private final AtomicInteger networks = new AtomicInteger();
    private final int processors = Runtime.getRuntime().availableProcessors();

    SignInBench(DatabaseAccess access, Path home) {
        portal = BenchPortal.start(access, home);
        door = new ProviderManager(portal.getBeanProvider(AuthenticationProvider.class)
                .orderedStream()
                .toList());
        hash = portal.getBean(PasswordEncoder.class);
        signIns = portal.getBean(SignIns.class);
    }

    void run() throws Exception {
        var accounts = portal.getBean(AccountService.class);
        var opened = accounts.open(
                new NewAccount(AccountKind.OPERATOR, ACCOUNT, "Bench", ACCOUNT + "@portal.example", "cn", PASSWORD));
        for (int i = 0; i < USERS; i++) {
            accounts.add(
                    new NewUser(opened.id(), UserKind.MEMBER, "person" + i, "Person", null, null, PASSWORD, false));
        }
        accounts.keepPasswords(opened.id());
        Figures.head();
        rates();
        betrayal();
        guard();
    }

    private void rates() throws Exception {
        var stored = hash.encode(PASSWORD);
        rate(() -> hash.matches(PASSWORD, stored));
        double bare = rate(() -> hash.matches(PASSWORD, stored));
        double ours = rate(() -> door.authenticate(attempt(null, PASSWORD)));
        Figures.line(
                "sign-ins a second (peer: bare hash)", "%.1f".formatted(ours), "%.1f".formatted(bare), ours / bare);
        double least = Math.min(LEAST_RATE_OF_A_PROCESSOR * processors, bare);
        Figures.line("sign-ins a second (limit)", "%.1f".formatted(ours), "%.1f".formatted(least), ours / least);
    }

    private void betrayal() {
        int runs = USERS * GUESSES_A_USER;
        var known = new double[runs];
        var unknown = new double[runs];
        for (int i = 0; i < runs; i++) {
            known[i] = refused("person" + i % USERS);
            unknown[i] = refused("nobody" + i % USERS);
        }
        double apart = Math.abs(median(known) - median(unknown));
        Figures.note(
                "median refusal: known user %.2f ms, unknown user %.2f ms, %d each",
                median(known), median(unknown), runs);
        Figures.line(
                "difference, ms (limit)",
                "%.2f".formatted(apart),
                "%.0f".formatted(MOST_MILLIS_APART),
                MOST_MILLIS_APART / Math.max(apart, 0.01));
    }

    private void guard() throws Exception {
        var ticket = ((SignedIn) door.authenticate(attempt(null, PASSWORD))).ticket();
        double caller = median(Figures.millis(
                        RUNS, () -> signIns.resume(ticket, true).orElseThrow().user()))
                * 1000;
        var guarded = portal.getBean(GuardedDoor.class);
        try (var _ = ActingAs.of(signIns.resume(ticket, true).orElseThrow())) {
            double permission = median(Figures.millis(RUNS, guarded::enter)) * 1000;
            Figures.note(
                    "a request: %.0f us to rebuild its caller with permissions and scope, %.1f us for each guarded door",
                    caller, permission);
        }
    }

    private double refused(String user) {
        var attempt = attempt(user, "wrong-pass-1");
        long start = System.nanoTime();
        try {
            door.authenticate(attempt);
            throw new IllegalStateException("Let in with a wrong password");
        } catch (AuthenticationException expected) {
            return (System.nanoTime() - start) / 1e6;
        }
    }

    /** Each from a network of its own, so that none is throttled. */
    private SignInAttempt attempt(@Nullable String user, String password) {
        int network = networks.incrementAndGet();
        var address = "10.%d.%d.1".formatted(network >> 8 & 255, network & 255);
        return new SignInAttempt(ACCOUNT, user, password, new Origin(address, "bench"));
    }

    private double rate(Runnable work) throws Exception {
        var end = System.nanoTime() + SECONDS * 1_000_000_000L;
        var done = new AtomicLong();
        try (var threads = Executors.newFixedThreadPool(processors)) {
            for (int i = 0; i < processors; i++) {
                threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        work.run();
                        done.incrementAndGet();
                    }
                    return null;
                });
            }
        }
        return (double) done.get() / SECONDS;
    }

    private static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return Figures.percentile(sorted, 50);
    }

    @Override
    public void close() {
        portal.close();
    }
}
