package io.partnerportal.prospects;

import static io.partnerportal.prospects.GivenProspects.prospect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.facts.FactKind;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerOnboarded;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ProspectReviewIT {

    private static final Caller OPERATOR = TestCallers.operator(Permission.OPERATE_PROSPECTS);

    @Autowired
    ProspectReviewService reviews;

    @Autowired
    ProspectReviewQueries reviewed;

    @Autowired
    ProspectQueries queries;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenProspects people;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private Caller director;
    private CustomerCreated account;
    private PublicId waiting;

    @BeforeEach
    void a_prospect_that_waits() {
        partner = given.aSolutionProvider();
        director = people.director(partner);
        account = given.aCustomer(null);
        people.know(account.publicId(), FactKind.VENDOR_ONLINE);
        waiting = people.registered(director, prospect(account.name() + "@customer.example"));
    }

    @Test
    void an_approved_prospect_is_held_for_fifteen_days_from_the_decision() {
        clock.turnBy(Duration.ofDays(20));
        try (var _ = ActingAs.of(OPERATOR)) {
            assertThat(reviewed.page(
                            new ProspectFilter(account.name(), ProspectState.PENDING, null, null), Long.MAX_VALUE, 9))
                    .extracting(ProspectRow::key)
                    .containsExactly(waiting);
            reviews.approve(waiting);
        }

        assertThat(row().state()).isEqualTo(ProspectState.REGISTERED);
        assertThat(row().expiresAt()).isEqualTo(clock.instant().plus(Duration.ofDays(15)));
        assertThat(messages()).containsExactly("prospects.notice.approved");
        clock.turnBy(Duration.ofDays(14));
        assertThatExceptionOfType(ProspectRefused.class).isThrownBy(this::registeredByAnother);
        clock.turnBy(Duration.ofDays(1));
        registeredByAnother();
    }

    @Test
    void a_rejected_prospect_says_why_and_is_free() {
        try (var _ = ActingAs.of(OPERATOR)) {
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> reviews.reject(waiting, new RejectProspect(" ")));
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> reviews.reject(waiting, new RejectProspect("x".repeat(257))));
            reviews.reject(waiting, new RejectProspect("  直销团队跟进中 "));
            assertThatExceptionOfType(ProspectRefused.class).isThrownBy(() -> reviews.approve(waiting));
        }

        assertThat(row().state()).isEqualTo(ProspectState.REJECTED);
        assertThat(row().decisionReason()).isEqualTo("直销团队跟进中");
        assertThat(messages()).containsExactly("prospects.notice.rejected");
        registeredByAnother();
    }

    @Test
    void what_has_come_in_the_way_since_is_found_at_the_decision() {
        people.know(account.publicId(), FactKind.DIRECT_CONTRACT);

        try (var _ = ActingAs.of(OPERATOR)) {
            assertThatExceptionOfType(ProspectRefused.class)
                    .isThrownBy(() -> reviews.approve(waiting))
                    .satisfies(refused -> assertThat(refused.key()).isEqualTo(Obstacle.SPECIAL_CONTRACT.nameKey()));
        }
    }

    @Test
    void only_what_the_operator_was_asked_about_is_found() {
        var atOnce = people.registered(director);

        try (var _ = ActingAs.of(OPERATOR)) {
            assertThat(reviewed.find(waiting)).isPresent();
            assertThat(reviewed.find(atOnce)).isEmpty();
            assertThatExceptionOfType(ProspectRefused.class).isThrownBy(() -> reviews.approve(atOnce));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.approve(PublicId.random()));
        }
    }

    @Test
    void a_partner_neither_reads_reviews_nor_decides() {
        try (var _ = ActingAs.of(director)) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reviewed.find(waiting));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reviews.approve(waiting));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> reviews.reject(waiting, new RejectProspect("no")));
        }
    }

    private PublicId registeredByAnother() {
        return people.registered(
                people.director(given.aSolutionProvider()), prospect(account.name() + "@customer.example"));
    }

    private ProspectRow row() {
        try (var _ = ActingAs.of(director)) {
            return queries.find(waiting).orElseThrow();
        }
    }

    private List<String> messages() {
        return jdbc.sql("select word_key from message where user_id = ?")
                .params(director.user())
                .query(String.class)
                .list();
    }
}
