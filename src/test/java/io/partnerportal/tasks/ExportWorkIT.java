package io.partnerportal.tasks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ExportWorkIT {

    private static final long REQUESTER = 101;
    private static final long COLLEAGUE = 102;

    @Autowired
    ExportService exports;

    @Autowired
    ExportQueries queries;

    @Autowired
    ExportFiles files;

    @Autowired
    ExportExpiry expiry;

    @Autowired
    ExportSettings settings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TurnableClock clock;

    @Autowired
    GivenPeople given;

    private PartnerOnboarded partner;

    @BeforeEach
    void a_partner() {
        partner = given.aSolutionProvider();
    }

    @Test
    void the_requester_gets_the_file_that_was_written() throws IOException {
        var id = exported((filter, file) -> {
            file.write(("rows of " + filter).getBytes(UTF_8));
            return 3;
        });

        assertThat(fileFor(requester(), id))
                .hasValueSatisfying(file -> assertThat(file).content(UTF_8).isEqualTo("rows of cycle=2025-02"));
        assertThat(rowFor(requester(), id)).satisfies(row -> {
            assertThat(row.status()).isEqualTo(ExportStatus.DONE);
            assertThat(row.rowCount()).isEqualTo(3);
            assertThat(row.byteCount()).isEqualTo(21);
            assertThat(row.expiresAt()).isEqualTo(TurnableClock.START.plus(Duration.ofDays(settings.keepDays())));
        });
    }

    @Test
    void a_colleague_sees_neither_record_nor_file_but_an_administrator_does() {
        var id = exported((_, _) -> 0);
        var colleague = somebody(COLLEAGUE, partner, Permission.EXPORTS);
        var administrator = somebody(COLLEAGUE, partner, Permission.EXPORTS, Permission.EXPORTS_OF_ALL);

        assertThat(fileFor(colleague, id)).isEmpty();
        assertThat(newestFor(colleague)).isEmpty();
        assertThat(fileFor(administrator, id)).isPresent();
        assertThat(newestFor(administrator)).hasSize(1);
    }

    @Test
    void an_administrator_of_another_account_sees_nothing() {
        var id = exported((_, _) -> 0);
        var stranger = somebody(COLLEAGUE, given.aSolutionProvider(), Permission.EXPORTS, Permission.EXPORTS_OF_ALL);

        assertThat(fileFor(stranger, id)).isEmpty();
        assertThat(newestFor(stranger)).isEmpty();
    }

    @Test
    void the_file_goes_when_its_days_are_over_and_the_record_stays() {
        var id = exported((_, _) -> 0);
        var file = fileFor(requester(), id).orElseThrow();

        clock.turnBy(Duration.ofDays(settings.keepDays()).plusSeconds(1));
        expiry.tidy();

        assertThat(file).doesNotExist();
        assertThat(fileFor(requester(), id)).isEmpty();
        assertThat(rowFor(requester(), id).status()).isEqualTo(ExportStatus.EXPIRED);
    }

    @Test
    void a_requester_who_lost_the_permission_is_told_so_and_leaves_no_file() throws IOException {
        var before = drafts();

        var id = exported((_, _) -> {
            throw new AccessDeniedException("role taken away");
        });

        assertThat(rowFor(requester(), id)).satisfies(row -> {
            assertThat(row.status()).isEqualTo(ExportStatus.FAILED);
            assertThat(row.failure()).isEqualTo("tasks.export-no-longer-allowed");
        });
        assertThat(drafts()).isEqualTo(before);
    }

    @Test
    void what_breaks_is_reported_and_tried_again() {
        var id = requested();
        var broken = work((_, _) -> {
            throw new IOException("disk full");
        });

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> broken.run(id.value()));
        assertThat(rowFor(requester(), id).failure()).isEqualTo("tasks.export-failed");

        work((_, _) -> 1).run(id.value());
        assertThat(rowFor(requester(), id).status()).isEqualTo(ExportStatus.DONE);
    }

    @Test
    void what_never_works_is_settled_and_its_requester_told() {
        var member = given.aMember(partner, SystemRole.FINANCE);
        var requester = somebody(member.id(), partner, Permission.EXPORTS);
        var id = requestedBy(requester);
        var broken = work((_, _) -> {
            throw new IOException("disk full");
        });
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> broken.run(id.value()));
        assertThat(messagesOf(member)).isEmpty();

        broken.giveUp(id.value(), RequestedWork.Reason.FAILED);

        assertThat(rowFor(requester, id)).satisfies(row -> {
            assertThat(row.status()).isEqualTo(ExportStatus.FAILED);
            assertThat(row.failure()).isEqualTo("tasks.export-given-up");
        });
        assertThat(messagesOf(member)).containsExactly("notifications.export-broken");
    }

    @Test
    void what_nobody_waits_for_any_more_does_not_stay_in_the_queue() {
        var id = requested();

        work((_, _) -> 1).giveUp(id.value(), RequestedWork.Reason.REQUESTER_GONE);

        assertThat(rowFor(requester(), id)).satisfies(row -> {
            assertThat(row.status()).isEqualTo(ExportStatus.FAILED);
            assertThat(row.failure()).isEqualTo("tasks.export-requester-gone");
        });
    }

    @Test
    void a_finished_export_is_not_given_up() {
        var id = exported((_, _) -> 1);

        work((_, _) -> 1).giveUp(id.value(), RequestedWork.Reason.FAILED);

        assertThat(rowFor(requester(), id).status()).isEqualTo(ExportStatus.DONE);
    }

    @Test
    void a_finished_export_is_not_written_twice() {
        var id = exported((_, _) -> 1);

        work((_, _) -> 2).run(id.value());

        assertThat(rowFor(requester(), id).rowCount()).isEqualTo(1);
    }

    @Test
    void without_the_permission_every_door_is_shut() {
        try (var _ = ActingAs.of(somebody(REQUESTER, partner, Permission.HOME))) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> exports.request("test", "", Map.of(), "test.csv"));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queries.newest(null, 1));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queries.file(PublicId.random()));
        }
    }

    private PublicId exported(Writing writing) {
        var id = requested();
        work(writing).run(id.value());
        return id;
    }

    private PublicId requested() {
        return requestedBy(requester());
    }

    private List<String> messagesOf(UserAdded user) {
        return Rows.list(jdbc.sql("select word_key from message where user_id = :user order by id")
                .param("user", user.id())
                .query(String.class));
    }

    private PublicId requestedBy(Caller requester) {
        try (var _ = ActingAs.of(requester)) {
            return exports.request("test", "cycle=2025-02", Map.of("cycle", "2025-02"), "bill.csv");
        }
    }

    private ExportWork work(Writing writing) {
        return new ExportWork(jdbc, List.of(new Source(writing)), files, settings, clock, events);
    }

    private Optional<Path> fileFor(Caller caller, PublicId id) {
        try (var _ = ActingAs.of(caller)) {
            return queries.file(id);
        }
    }

    private List<ExportRow> newestFor(Caller caller) {
        try (var _ = ActingAs.of(caller)) {
            return queries.newest(null, 10);
        }
    }

    private ExportRow rowFor(Caller caller, PublicId id) {
        return newestFor(caller).stream()
                .filter(row -> row.publicId().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }

    private Caller requester() {
        return somebody(REQUESTER, partner, Permission.EXPORTS);
    }

    private static Caller somebody(long user, PartnerOnboarded partner, String... permissions) {
        return TestCallers.caller(user, new Scope.Partner(partner.id(), null), permissions);
    }

    private long drafts() throws IOException {
        var directory = files.of("any").getParent();
        Files.createDirectories(directory);
        try (var all = Files.list(directory)) {
            return all.filter(file -> file.toString().endsWith(".part")).count();
        }
    }

    /** What a test's export writes. */
    private interface Writing {
        long write(String filter, OutputStream file) throws IOException;
    }

    private record Source(Writing writing) implements ExportSource {

        @Override
        public String name() {
            return "test";
        }

        @Override
        public long write(String filter, OutputStream file) throws IOException {
            return writing.write(filter, file);
        }
    }
}
