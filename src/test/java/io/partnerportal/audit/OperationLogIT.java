package io.partnerportal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Auditable;
import io.partnerportal.kernel.PublicId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(value = Permission.OPERATIONS_READ, operator = true)
class OperationLogIT {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 12);

    /** Something happened to an object. */
    private record Happened(String action, String object, long tenant) implements Auditable {

        Happened(String action, String object) {
            this(action, object, 0);
        }

        @Override
        public Map<String, String> after() {
            return Map.of("name", object);
        }
    }

    /** Somebody has another address. */
    private record Moved(String object, String from, String to) implements Auditable {

        @Override
        public String action() {
            return "customers.audit.created";
        }

        @Override
        public Map<String, String> before() {
            return Map.of("email", from);
        }

        @Override
        public Map<String, String> after() {
            return Map.of("email", to);
        }

        @Override
        public Set<String> personal() {
            return Set.of("email");
        }
    }

    @Autowired
    OperationLogQueries log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TurnableClock clock;

    private String object;

    @BeforeEach
    void an_object_nothing_happened_to_yet() {
        object = GivenPeople.aName();
    }

    @Test
    void a_line_says_who_did_what_to_which_object_with_which_values() {
        events.publishEvent(new Happened("customers.audit.created", object));

        assertThat(log.page(of(object), OperationRow.Key.NEWEST, 10))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.actor()).isEqualTo("somebody/user");
                    assertThat(row.action()).isEqualTo("customers.audit.created");
                    assertThat(row.happenedAt()).isEqualTo(TurnableClock.START);
                    assertThat(row.changes()).containsExactly(new OperationRow.Change("name", "", object));
                });
    }

    @Test
    void a_personal_value_is_kept_masked_and_can_still_be_told_from_others() {
        events.publishEvent(new Moved(object, "ann@one.example", "bob@one.example"));
        events.publishEvent(new Moved(object, "bob@one.example", "ann@one.example"));

        var rows = log.page(of(object), OperationRow.Key.NEWEST, 2);

        assertThat(rows.getFirst().changes())
                .containsExactly(new OperationRow.Change("email", "b***@one.example", "a***@one.example"));
        assertThat(rows.getFirst().beforeJson())
                .isEqualTo(rows.getLast().afterJson())
                .doesNotContain("bob")
                .isNotEqualTo(rows.getFirst().afterJson());
    }

    @Test
    @As(value = Permission.OPERATIONS_READ, partner = 71)
    void a_partner_reads_the_records_of_its_own_account_and_nothing_else() {
        events.publishEvent(new Happened("customers.audit.created", object, 71));
        events.publishEvent(new Happened("customers.audit.associated", object, 72));
        events.publishEvent(new Happened("customers.audit.manager-assigned", object));

        assertThat(actions(null, null, null)).containsExactly("customers.audit.created");
        assertThat(log.actions()).containsExactly("customers.audit.created");
        var own = idOf("customers.audit.created");
        assertThat(log.find(own)).isPresent();
        assertThat(log.find(idOf("customers.audit.associated"))).isEmpty();
        assertThat(log.find(idOf("customers.audit.manager-assigned"))).isEmpty();
    }

    @Test
    void a_partner_finds_a_member_by_the_user_name() {
        var account = GivenPeople.aName();
        var reader = named(account, 73);
        try (var _ = ActingAs.of(named(account + "/wangwei", 73))) {
            events.publishEvent(new Happened("customers.audit.created", object, 73));
        }
        try (var _ = ActingAs.of(named(account + "/lina", 73))) {
            events.publishEvent(new Happened("customers.audit.associated", object, 73));
        }

        try (var _ = ActingAs.of(reader)) {
            assertThat(log.page(of("wang"), OperationRow.Key.NEWEST, 10))
                    .extracting(OperationRow::actor)
                    .containsExactly(account + "/wangwei");
            assertThat(log.count(of("lina"), 10)).isOne();
            assertThat(log.count(of(account), 10))
                    .as("the whole name serves too")
                    .isEqualTo(2);
            assertThat(log.count(of("%ina"), 10)).isZero();
        }
    }

    private static Caller named(String name, long partner) {
        var somebody = TestCallers.partner(partner, Permission.OPERATIONS_READ);
        return new Caller(
                somebody.user(),
                somebody.account(),
                somebody.accountKind(),
                somebody.userKind(),
                name,
                somebody.displayName(),
                somebody.scope(),
                somebody.permissions(),
                somebody.locale());
    }

    @Test
    @As(value = Permission.OPERATIONS_READ, customer = 71)
    void a_customer_reads_nothing() {
        events.publishEvent(new Happened("customers.audit.created", object, 71));

        assertThat(actions(null, null, null)).isEmpty();
    }

    @Test
    void the_newest_comes_first_and_a_page_goes_on_where_the_last_ended() {
        for (var step : new String[] {"-1", "-2", "-3"}) {
            events.publishEvent(new Happened("customers.audit.created", object + step));
        }

        var first = log.page(of(object), OperationRow.Key.NEWEST, 2);
        var second = log.page(of(object), first.getLast().key(), 2);

        assertThat(first).extracting(OperationRow::object).containsExactly(object + "-3", object + "-2");
        assertThat(second).extracting(OperationRow::object).containsExactly(object + "-1");
    }

    @Test
    void lines_are_filtered_by_action_and_business_day() {
        events.publishEvent(new Happened("customers.audit.created", object));
        clock.turnBy(Duration.ofDays(1));
        events.publishEvent(new Happened("accounts.audit.opened", object));

        assertThat(actions("accounts.audit.opened", null, null)).containsExactly("accounts.audit.opened");
        assertThat(actions(null, null, TODAY)).containsExactly("customers.audit.created");
        assertThat(actions(null, TODAY.plusDays(1), null)).containsExactly("accounts.audit.opened");
        assertThat(actions(null, TODAY, TODAY.plusDays(1))).hasSize(2);
    }

    @Test
    void a_percent_sign_finds_only_itself() {
        events.publishEvent(new Happened("customers.audit.created", object));

        assertThat(log.page(of("%" + object.substring(1)), OperationRow.Key.NEWEST, 10))
                .isEmpty();
    }

    @Test
    @As(value = Permission.HOME, operator = true)
    void without_the_permission_nothing_is_read() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> log.page(of(object), OperationRow.Key.NEWEST, 1));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> log.actions());
    }

    private PublicId idOf(String action) {
        return new PublicId(jdbc.sql("select public_id from operation_log where object = :object and action = :action")
                .param("object", object)
                .param("action", action)
                .query(String.class)
                .single());
    }

    private List<String> actions(@Nullable String action, @Nullable LocalDate from, @Nullable LocalDate until) {
        return log.page(new OperationFilter(object, action, null, from, until), OperationRow.Key.NEWEST, 10).stream()
                .map(OperationRow::action)
                .toList();
    }

    private static OperationFilter of(String text) {
        return new OperationFilter(text, null, null, null, null);
    }
}
