package io.partnerportal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Auditable;
import io.partnerportal.kernel.Auditable.Outcome;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.members.MemberDepartureService;
import io.partnerportal.members.MemberQueries;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What was refused is written down though the transaction it belongs to is taken back, and once in a window only. */
@PortalTest
class RefusalsIT {

    /** Somebody was refused something. */
    private record Refused(String object, long tenant) implements Auditable {

        @Override
        public String action() {
            return "customers.audit.created";
        }

        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }

    @Autowired
    OperationLogQueries log;

    @Autowired
    RefusalWindows windows;

    @Autowired
    MemberDepartureService departures;

    @Autowired
    MemberQueries members;

    @Autowired
    Callers callers;

    @Autowired
    GivenPeople given;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TurnableClock clock;

    private PartnerOnboarded partner;
    private long administrator;
    private Refused refused;

    @BeforeEach
    void a_partner() {
        partner = given.aSolutionProvider();
        administrator = given.aMember(partner, SystemRole.ADMINISTRATOR).id();
        refused = new Refused(GivenPeople.aName(), partner.id());
    }

    @Test
    void a_refusal_stays_when_what_was_refused_is_taken_back() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    events.publishEvent(refused);
                    throw new IllegalStateException("taken back");
                }));

        assertThat(records(refused.object(), Outcome.REFUSED)).hasSize(1);
        assertThat(records(refused.object(), Outcome.DONE)).isEmpty();
    }

    @Test
    void the_same_refusal_is_written_once_in_a_quarter_of_an_hour() {
        events.publishEvent(refused);
        clock.turnBy(Duration.ofMinutes(14));
        events.publishEvent(refused);
        assertThat(records(refused.object(), null)).hasSize(1);

        clock.turnBy(Duration.ofMinutes(1));
        windows.tidy();
        events.publishEvent(refused);
        events.publishEvent(refused);
        assertThat(records(refused.object(), null)).hasSize(2);
    }

    @Test
    void of_many_at_once_one_is_written() throws Exception {
        Callable<Boolean> knock = () -> {
            events.publishEvent(refused);
            return true;
        };
        try (var people = Executors.newFixedThreadPool(8)) {
            for (var done : people.invokeAll(Collections.nCopies(40, knock))) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(records(refused.object(), null)).hasSize(1);
        assertThat(jdbc.sql("select count(*) from operation_refusal where times = 40")
                        .query(Integer.class)
                        .single())
                .as("windows that counted all of them")
                .isOne();
    }

    @Test
    void who_wants_to_change_what_they_may_not_is_written_down_and_who_only_looks_is_not() {
        var reader = callers.byUser(given.aUserOf(partner)).orElseThrow();
        try (var _ = ActingAs.of(reader)) {
            for (int i = 0; i < 3; i++) {
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> departures.delete(PublicId.random(), null));
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> departures.inHandsOf(PublicId.random()));
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> members.find(PublicId.random()));
            }
        }

        assertThat(records(reader.name(), null)).singleElement().satisfies(row -> {
            assertThat(row.action()).isEqualTo("audit.audit.denied");
            assertThat(row.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(row.object()).isEqualTo("MemberDepartureService.delete");
            assertThat(row.changes()).containsExactly(new OperationRow.Change("permission", "", Permission.MEMBERS));
        });
    }

    private List<OperationRow> records(String text, @Nullable Outcome outcome) {
        try (var _ = ActingAs.of(callers.byUser(administrator).orElseThrow())) {
            return log.page(new OperationFilter(text, null, outcome, null, null), OperationRow.Key.NEWEST, 10);
        }
    }
}
