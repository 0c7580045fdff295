package io.partnerportal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Auditable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(value = Permission.OPERATE_AUDIT, operator = true)
class OperationLogIT {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 12);

    /** Something happened to an object. */
    private record Happened(String action, String object) implements Auditable {

        @Override
        public Map<String, String> after() {
            return Map.of("name", object);
        }
    }

    @Autowired
    OperationLogQueries log;

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

    private List<String> actions(@Nullable String action, @Nullable LocalDate from, @Nullable LocalDate until) {
        return log.page(new OperationFilter(object, action, from, until), OperationRow.Key.NEWEST, 10).stream()
                .map(OperationRow::action)
                .toList();
    }

    private static OperationFilter of(String text) {
        return new OperationFilter(text, null, null, null);
    }
}
