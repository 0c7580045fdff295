package io.partnerportal.prospects;

import static io.partnerportal.prospects.GivenProspects.aProspect;
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
import io.partnerportal.kernel.OwnTransaction;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerFrozen;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.outreach.TooManyAttempts;
import io.partnerportal.roles.SystemRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ProspectServiceIT {

    @Autowired
    ProspectService service;

    @Autowired
    ProspectQueries queries;

    @Autowired
    ProspectTidying tidying;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenProspects people;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OwnTransaction ownTransaction;

    private PartnerOnboarded partner;
    private Caller director;

    @BeforeEach
    void a_director_of_a_partner() {
        partner = given.aSolutionProvider();
        director = people.director(partner);
    }

    @Test
    void a_prospect_nobody_knows_is_registered_for_fifteen_days() {
        var id = people.registered(director);

        assertThat(row(id).state()).isEqualTo(ProspectState.REGISTERED);
        assertThat(row(id).expiresAt()).isEqualTo(TurnableClock.START.plus(Duration.ofDays(15)));
        assertThat(audited()).containsExactly("prospects.audit.registered DONE");

        clock.turnBy(Duration.ofDays(15));
        assertThat(row(id).state()).isEqualTo(ProspectState.EXPIRED);
        tidying.tidy();
        assertThat(row(id).state()).isEqualTo(ProspectState.EXPIRED);
        assertThat(row(id).endedAt()).isEqualTo(row(id).expiresAt());
    }

    @Test
    void whose_it_is_hears_of_the_end_three_days_before_and_once() {
        var prospect = people.registered(director);
        clock.turnBy(Duration.ofDays(12).minusSeconds(1));
        tidying.tidy();
        assertThat(messages()).isEmpty();

        clock.turnBy(Duration.ofSeconds(1));
        tidying.tidy();
        tidying.tidy();
        assertThat(messages()).containsExactly("prospects.notice.ends-soon");
        assertThat(jdbc.sql("select link from message where user_id = ?")
                        .params(director.user())
                        .query(String.class)
                        .single())
                .isEqualTo("sales/customer-development/" + prospect);
    }

    @Test
    void whom_nobody_decides_about_is_free_again_after_fifteen_days_and_whose_it_is_hears_of_it() {
        var older = given.aCustomer(null);
        people.know(older.publicId(), FactKind.VENDOR_ONLINE);
        var id = people.registered(director, prospect(older.name() + "@customer.example"));
        clock.turnBy(Duration.ofDays(15).minusSeconds(1));
        tidying.tidy();
        assertThat(row(id).state()).isEqualTo(ProspectState.PENDING);

        clock.turnBy(Duration.ofSeconds(1));
        tidying.tidy();
        tidying.tidy();

        assertThat(row(id).state()).isEqualTo(ProspectState.EXPIRED);
        assertThat(messages()).containsExactly("prospects.notice.undecided");
        assertThat(audited()).contains("prospects.audit.undecided DONE");
        people.registered(people.director(given.aSolutionProvider()), prospect(older.name() + "@customer.example"));
    }

    @Test
    void whom_a_prospect_was_about_is_forgotten_half_a_year_after_its_end_and_the_company_is_not() {
        var wish = new NewProspect("远航科技", "周敏", aProspect().email(), "13800000000", "en", "call first");
        var released = people.registered(director, wish);
        var lasting = people.registered(director);
        try (var _ = ActingAs.of(director)) {
            service.release(released);
        }
        clock.turnBy(Duration.ofDays(180));
        tidying.tidy();
        assertThat(row(released).contact()).isEqualTo("周敏");

        clock.turnBy(Duration.ofSeconds(1));
        tidying.tidy();

        assertThat(row(released).company()).isEqualTo("远航科技");
        assertThat(row(released))
                .extracting(ProspectRow::contact, ProspectRow::email, ProspectRow::mobile, ProspectRow::note)
                .containsExactly("", null, null, "");
        assertThat(row(lasting).contact())
                .as("ended a fortnight after the other")
                .isEqualTo("周敏");
    }

    @Test
    void nobody_else_registers_it_meanwhile_and_nobody_is_named() {
        var wish = aProspect();
        people.registered(director, wish);
        var stranger = people.director(given.aSolutionProvider());

        refused(Obstacle.CLAIMED.nameKey(), stranger, prospect(wish.email().toUpperCase(Locale.ROOT)));
        refused("prospects.own-registered", director, wish);
        assertThat(refusals()).containsExactly("prospects.audit.refused");

        clock.turnBy(Duration.ofDays(15));
        people.registered(stranger, wish);
        refused(Obstacle.CLAIMED.nameKey(), director, wish);
    }

    @Test
    void a_mobile_number_is_the_same_however_it_is_written() {
        var mobile = "139" + String.format("%08d", System.identityHashCode(this) % 100_000_000);
        people.registered(director, prospect(null, mobile));

        refused(
                Obstacle.CLAIMED.nameKey(),
                people.director(given.aSolutionProvider()),
                prospect(aProspect().email(), "+86 " + mobile.substring(0, 3) + "-" + mobile.substring(3)));
    }

    @Test
    void a_released_prospect_is_free_for_others_and_cannot_be_released_again() {
        var wish = aProspect();
        var id = people.registered(director, wish);
        try (var _ = ActingAs.of(director)) {
            assertThat(service.release(List.of(id)).done()).isOne();
            assertThat(queries.find(id)).map(ProspectRow::state).hasValue(ProspectState.RELEASED);
            assertThat(service.release(List.of(id)).refused())
                    .singleElement()
                    .satisfies(row -> assertThat(row.refused().key()).isEqualTo("prospects.overtaken"));
        }
        people.registered(people.director(given.aSolutionProvider()), wish);
    }

    @ParameterizedTest
    @CsvSource({
        "OTHER_SITE, OTHER_SITE",
        "DIRECT_CONTRACT, SPECIAL_CONTRACT",
        "VENDOR_INTERNAL, INTERNAL",
        "CONSUMER_USER, CONSUMER",
        "MANAGED_MEMBER, MANAGED_MEMBER",
        "REWARD_PLAN, REWARD_PLAN",
        "CASH_SPEND, CASH"
    })
    void what_is_known_of_the_account_is_in_the_way(FactKind fact, Obstacle obstacle) {
        var account = given.aCustomer(null);
        people.know(account.publicId(), fact);

        refused(obstacle.nameKey(), director, prospect(emailOf(account)));
    }

    @Test
    void whoever_is_somebodys_customer_or_a_partner_cannot_be_registered() {
        refused(Obstacle.OWN_ALREADY.nameKey(), director, prospect(emailOf(given.aCustomerOf(partner))));
        refused(
                Obstacle.OTHER_PARTNER.nameKey(),
                director,
                prospect(emailOf(given.aCustomerOf(given.aSolutionProvider()))));
        refused(
                Obstacle.IS_PARTNER.nameKey(),
                director,
                prospect(given.aSolutionProvider().name() + "@partner.example"));
    }

    @ParameterizedTest
    @CsvSource({"VENDOR_REGISTERED, VENDOR_REGISTERED", "VENDOR_ONLINE, VENDOR_ONLINE", "SUPPORT_CENTRE, SUPPORT_CENTRE"
    })
    void what_the_vendor_must_decide_waits_for_the_operator(FactKind fact, SoftCause cause) {
        var account = given.aCustomer(null);
        people.know(account.publicId(), fact);

        waits(people.registered(director, prospect(emailOf(account))), cause);
    }

    @Test
    void cash_is_no_obstacle_where_the_vendors_sales_follow_but_waits_for_the_operator() {
        var account = given.aCustomer(null);
        people.know(account.publicId(), FactKind.CASH_SPEND);
        people.know(account.publicId(), FactKind.VENDOR_FOLLOWED);

        waits(people.registered(director, prospect(emailOf(account))), SoftCause.FOLLOWED);
    }

    @Test
    void an_account_older_than_seven_days_waits_for_the_operator_and_an_enterprise_master_does_not() {
        var account = given.aCustomer(null);
        people.know(account.publicId(), FactKind.ENTERPRISE_MASTER);
        clock.turnBy(Duration.ofDays(7));
        assertThat(row(people.registered(director, prospect(emailOf(account)))).state())
                .isEqualTo(ProspectState.REGISTERED);

        var older = given.aCustomer(null);
        clock.turnBy(Duration.ofDays(7).plusMillis(1));
        waits(people.registered(director, prospect(emailOf(older))), SoftCause.OLD);
    }

    @Test
    void a_partner_nobody_can_reach_registers_nobody() {
        jdbc.sql("update account set email = '' where id = ?")
                .params(partner.id())
                .update();
        jdbc.sql("update portal_user set email = null where account_id = ? and kind = 'OWNER'")
                .params(partner.id())
                .update();

        refused("prospects.own-contact-missing", director, aProspect());
    }

    @Test
    void a_frozen_partner_registers_nobody() {
        jdbc.sql("update organisation set standing = 'FROZEN' where id = ?")
                .params(partner.id())
                .update();

        try (var _ = ActingAs.of(director)) {
            assertThatExceptionOfType(PartnerFrozen.class).isThrownBy(() -> service.register(aProspect()));
        }
        assertThat(refusals()).containsExactly("prospects.audit.refused");
    }

    @Test
    void what_is_malformed_is_said_at_its_field_and_is_no_attempt() {
        try (var _ = ActingAs.of(director)) {
            invalid("email", prospect("张三@prospect.example"));
            invalid("email", prospect("a@prospect.example\r\nBcc: b@prospect.example"));
            invalid("email", prospect("a".repeat(300) + "@prospect.example"));
            invalid("email", prospect(null, null));
            invalid("mobile", prospect(null, "call me"));
            invalid("company", new NewProspect(" ", "周敏", "a@prospect.example", null, "en", null));
            invalid("contact", new NewProspect("远航", "a\r\nb", "a@prospect.example", null, "en", null));
            invalid("company", new NewProspect("a".repeat(129), "周敏", "a@prospect.example", null, "en", null));
            invalid("company", new NewProspect("\u202Egnp.exe", "周敏", "a@prospect.example", null, "en", null));
            invalid("language", new NewProspect("远航", "周敏", "a@prospect.example", null, "fr", null));
            invalid("note", new NewProspect("远航", "周敏", "a@prospect.example", null, "en", "n".repeat(256)));
        }
        assertThat(attempts()).isEmpty();
    }

    @Test
    void refused_attempts_count_and_two_hundred_are_the_most_of_a_day() {
        var wish = aProspect();
        people.registered(director, wish);
        refused("prospects.own-registered", director, wish);
        assertThat(attempts()).containsExactly(2);

        try (var _ = ActingAs.of(director)) {
            for (int i = 2; i < 200; i++) {
                assertThatExceptionOfType(ProspectRefused.class).isThrownBy(() -> service.register(wish));
            }
            assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> service.register(wish));
        }
    }

    @Test
    void an_account_manager_sees_and_releases_own_prospects_only() {
        var own = people.manager(partner);
        var mine = people.registered(own);
        var others = people.registered(director);

        try (var _ = ActingAs.of(own)) {
            assertThat(queries.page(ProspectFilter.ALL, Long.MAX_VALUE, 10))
                    .extracting(ProspectRow::key)
                    .containsExactly(mine);
            assertThat(queries.find(others)).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.release(others));
            assertThat(queries.held().registered()).isEqualTo(2);
        }
    }

    @Test
    void a_director_sees_and_releases_the_own_prospects_and_those_of_the_own_managers() {
        var manager = people.manager(partner);
        var below = people.registered(manager);
        var own = people.registered(director);

        try (var _ = ActingAs.of(director)) {
            assertThat(queries.page(ProspectFilter.ALL, Long.MAX_VALUE, 10))
                    .extracting(ProspectRow::key)
                    .containsExactly(own);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.release(below));
            jdbc.sql("update member set director_id = ? where user_id = ?")
                    .params(director.user(), manager.user())
                    .update();
            assertThat(queries.count(ProspectFilter.ALL, 10)).isEqualTo(2);
            service.release(below);
        }
    }

    @Test
    void an_account_is_found_in_whichever_script_its_domain_was_written() {
        var local = GivenPeople.aName();
        var customer = given.aCustomerOf(given.aSolutionProvider());
        jdbc.sql("update account set email = ? where id = ?")
                .params(local + "@例子.中国", customer.id())
                .update();

        refused("prospects.obstacle.OTHER_PARTNER", director, prospect(local + "@xn--fsqu00a.xn--fiqs8s"));
    }

    @Test
    void another_partner_finds_nothing_whatever_it_asks() {
        var id = people.registered(director);

        try (var _ = ActingAs.of(people.director(given.aSolutionProvider()))) {
            assertThat(queries.find(id)).isEmpty();
            assertThat(queries.page(ProspectFilter.ALL, Long.MAX_VALUE, 10)).isEmpty();
            assertThat(service.release(List.of(id)).refused()).hasSize(1);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.release(id));
        }
        assertThat(row(id).state()).isEqualTo(ProspectState.REGISTERED);
    }

    @Test
    void who_may_not_neither_registers_nor_reads() {
        try (var _ = ActingAs.of(people.member(partner, SystemRole.FINANCE))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.register(aProspect()));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.release(PublicId.random()));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> queries.page(ProspectFilter.ALL, Long.MAX_VALUE, 10));
        }
        try (var _ = ActingAs.of(TestCallers.operator(Permission.CUSTOMERS_DEVELOP))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.register(aProspect()));
        }
    }

    @Test
    void the_list_is_filtered_by_state_text_and_day() {
        var id = people.registered(director);
        var day = LocalDate.of(2025, 3, 12);
        try (var _ = ActingAs.of(director)) {
            assertThat(queries.page(new ProspectFilter("远航", ProspectState.REGISTERED, day, day), Long.MAX_VALUE, 9))
                    .extracting(ProspectRow::key)
                    .containsExactly(id);
            assertThat(queries.page(new ProspectFilter("", ProspectState.EXPIRED, null, null), Long.MAX_VALUE, 9))
                    .isEmpty();
            assertThat(queries.page(new ProspectFilter("", null, day.plusDays(1), null), Long.MAX_VALUE, 9))
                    .isEmpty();
            assertThat(queries.page(new ProspectFilter("%", null, null, null), Long.MAX_VALUE, 9))
                    .isEmpty();
        }
    }

    private void waits(PublicId id, SoftCause cause) {
        assertThat(row(id).state()).isEqualTo(ProspectState.PENDING);
        assertThat(row(id).softCause()).isEqualTo(cause);
        assertThat(row(id).expiresAt()).isNull();
    }

    private void refused(String key, Caller by, NewProspect wish) {
        assertThatExceptionOfType(ProspectRefused.class)
                .isThrownBy(() -> people.registered(by, wish))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private void invalid(String field, NewProspect wish) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> service.register(wish))
                .satisfies(wrong -> assertThat(wrong.field()).isEqualTo(field));
    }

    private ProspectRow row(PublicId id) {
        try (var _ = ActingAs.of(director)) {
            return queries.find(id).orElseThrow();
        }
    }

    private static String emailOf(CustomerCreated account) {
        return account.name() + "@customer.example";
    }

    /** What was counted and written down beside the test's transaction is read beside it. */
    private List<Integer> attempts() {
        return ownTransaction.call(own -> own.sql("select attempts from outreach_day where partner_id = ?")
                .params(partner.id())
                .query(Integer.class)
                .list());
    }

    private List<String> refusals() {
        return ownTransaction.call(
                own -> own.sql("select action from operation_log where tenant_id = ? and outcome = 'REFUSED'")
                        .params(partner.id())
                        .query(String.class)
                        .list());
    }

    private List<String> audited() {
        return jdbc.sql("select concat(action, ' ', outcome) from operation_log where tenant_id = ? and action like ?")
                .params(partner.id(), "prospects.%")
                .query(String.class)
                .list();
    }

    private List<String> messages() {
        return jdbc.sql("select word_key from message where user_id = ?")
                .params(director.user())
                .query(String.class)
                .list();
    }
}
