package io.partnerportal.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerOnboarded;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(
        value = {Permission.OPERATE_FACTS},
        operator = true)
class FactServiceIT {

    private static final LocalDate MARCH_1 = LocalDate.of(2025, 3, 1);

    @Autowired
    FactService service;

    @Autowired
    FactQueries queries;

    @Autowired
    AccountFacts facts;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded account;

    @BeforeEach
    void an_account() {
        account = given.aSolutionProvider();
    }

    @Test
    void a_flag_holds_from_its_first_to_its_last_day() {
        record(FactKind.DIRECT_CONTRACT, null, MARCH_1, MARCH_1.plusDays(9));

        assertThat(known(MARCH_1.minusDays(1)).has(FactKind.DIRECT_CONTRACT)).isFalse();
        assertThat(known(MARCH_1).has(FactKind.DIRECT_CONTRACT)).isTrue();
        assertThat(known(MARCH_1.plusDays(9)).has(FactKind.DIRECT_CONTRACT)).isTrue();
        assertThat(known(MARCH_1.plusDays(10)).has(FactKind.DIRECT_CONTRACT)).isFalse();
    }

    @Test
    void a_new_level_takes_over_from_the_open_one_and_the_old_one_stays_on_record() {
        record(FactKind.LEVEL, "V1", MARCH_1, null);
        record(FactKind.LEVEL, "V3", MARCH_1.plusDays(5), null);

        assertThat(known(MARCH_1.plusDays(4)).value(FactKind.LEVEL)).hasValue("V1");
        assertThat(known(MARCH_1.plusDays(5)).value(FactKind.LEVEL)).hasValue("V3");
        assertThat(queries.history(account.publicId())).hasSize(2);
        assertThat(actions()).containsSubsequence("facts.audit.ended", "facts.audit.recorded");
    }

    @Test
    void a_flag_that_holds_already_is_refused() {
        record(FactKind.CASH_SPEND, null, MARCH_1, null);

        assertRefused("from", FactKind.CASH_SPEND, null, MARCH_1.plusDays(1), null);
    }

    @Test
    void an_account_never_pays_for_others_and_is_paid_for_on_one_day() {
        record(FactKind.ENTERPRISE_MASTER, null, MARCH_1, MARCH_1.plusDays(3));

        assertRefused("from", FactKind.ENTERPRISE_MEMBER, null, MARCH_1.plusDays(3), null);
        record(FactKind.ENTERPRISE_MEMBER, null, MARCH_1.plusDays(4), null);
    }

    @Test
    void values_days_and_note_are_checked_at_their_fields() {
        assertRefused("value", FactKind.LEVEL, "V6", MARCH_1, null);
        assertRefused("value", FactKind.LEVEL, null, MARCH_1, null);
        assertRefused("value", FactKind.OTHER_SITE, "YES", MARCH_1, null);
        assertRefused("until", FactKind.OTHER_SITE, null, MARCH_1, MARCH_1.minusDays(1));
        assertRefused("from", FactKind.OTHER_SITE, null, LocalDate.of(1999, 12, 31), null);
        assertRefused(
                "from",
                FactKind.NEW_CUSTOMER,
                "YES",
                MARCH_1.plusDays(1),
                MARCH_1.plusMonths(1).minusDays(1));
        assertRefused("until", FactKind.NEW_CUSTOMER, "YES", MARCH_1, null);
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() ->
                        service.record(account.publicId(), new NewFact(FactKind.OTHER_SITE, null, MARCH_1, null, " ")))
                .matches(refused -> refused.field().equals("note"));
    }

    @Test
    void a_fact_is_ended_once_and_never_later_than_it_ends_already() {
        var id = record(FactKind.VENDOR_INTERNAL, null, MARCH_1, null);

        service.end(id, MARCH_1.plusDays(4), "no longer");

        assertThat(known(MARCH_1.plusDays(5)).has(FactKind.VENDOR_INTERNAL)).isFalse();
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> service.end(id, MARCH_1.plusDays(4), "again"))
                .matches(refused -> refused.field().equals("lastDay"));
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> service.end(id, MARCH_1.minusDays(2), "before it began"))
                .matches(refused -> refused.field().equals("lastDay"));
    }

    @Test
    void what_never_held_is_ended_before_it_began_and_excludes_nothing() {
        var id = record(FactKind.CONSUMER_USER, null, MARCH_1, null);

        service.end(id, MARCH_1.minusDays(1), "a mistake");

        assertThat(known(MARCH_1).has(FactKind.CONSUMER_USER)).isFalse();
        assertThat(queries.history(account.publicId())).singleElement().matches(FactRow::neverHeld);
        record(FactKind.CONSUMER_USER, null, MARCH_1, null);
    }

    @Test
    void the_tag_for_new_customers_needs_a_real_name_and_runs_out() {
        record(FactKind.NEW_CUSTOMER, "YES", MARCH_1, MARCH_1.plusMonths(1).minusDays(1));
        assertThat(known(MARCH_1).newCustomer()).isEmpty();

        record(FactKind.REAL_NAME, "VERIFIED", MARCH_1.minusMonths(1), null);
        assertThat(known(MARCH_1.minusDays(1)).newCustomer()).hasValue("UNDETERMINED");
        assertThat(known(MARCH_1).newCustomer()).hasValue("YES");
        assertThat(known(MARCH_1.plusMonths(1)).newCustomer()).hasValue("NO");
    }

    @Test
    void the_list_is_narrowed_by_account_kind_and_day() {
        record(FactKind.OTHER_SITE, null, MARCH_1, MARCH_1);
        record(FactKind.LEVEL, "V2", MARCH_1, null);

        assertThat(queries.page(new FactFilter(account.name(), null, null), Long.MAX_VALUE, 10))
                .extracting(FactRow::kind)
                .containsExactly(FactKind.LEVEL, FactKind.OTHER_SITE);
        assertThat(queries.page(new FactFilter(account.name(), null, MARCH_1.plusDays(1)), Long.MAX_VALUE, 10))
                .extracting(FactRow::kind)
                .containsExactly(FactKind.LEVEL);
        assertThat(queries.page(new FactFilter(account.name(), FactKind.OTHER_SITE, null), Long.MAX_VALUE, 10))
                .hasSize(1);
    }

    @Test
    void unknown_accounts_and_facts_are_not_found() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> service.record(
                        PublicId.random(), new NewFact(FactKind.OTHER_SITE, null, MARCH_1, null, "note")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.end(PublicId.random(), MARCH_1, "note"));
        assertThat(queries.account(PublicId.random())).isEmpty();
    }

    @Test
    @As(
            value = {Permission.HOME, Permission.OPERATE_CUSTOMERS},
            operator = true)
    void without_the_permission_every_door_is_shut() {
        assertDenied(() ->
                service.record(account.publicId(), new NewFact(FactKind.OTHER_SITE, null, MARCH_1, null, "note")));
        assertDenied(() -> service.end(PublicId.random(), MARCH_1, "note"));
        assertDenied(() -> queries.history(account.publicId()));
        assertDenied(() -> queries.page(new FactFilter("", null, null), 1, 1));
        assertDenied(() -> queries.accounts("", 0, 1));
    }

    private PublicId record(FactKind kind, @Nullable String value, LocalDate from, @Nullable LocalDate until) {
        return service.record(account.publicId(), new NewFact(kind, value, from, until, "note"));
    }

    private KnownFacts known(LocalDate day) {
        return facts.of(account.id(), day);
    }

    private List<String> actions() {
        return jdbc.sql("select action from operation_log where object = :object order by id")
                .param("object", account.name())
                .query(String.class)
                .list();
    }

    private void assertRefused(
            String field, FactKind kind, @Nullable String value, LocalDate from, @Nullable LocalDate until) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> record(kind, value, from, until))
                .matches(refused -> refused.field().equals(field));
    }

    private static void assertDenied(Runnable attempt) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt::run);
    }
}
