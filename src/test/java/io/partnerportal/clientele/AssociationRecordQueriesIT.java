package io.partnerportal.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.EndReason;
import io.partnerportal.associations.Managers;
import io.partnerportal.associations.NewRelation;
import io.partnerportal.associations.Relations;
import io.partnerportal.consumption.Summary;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListFile;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What stays readable of an association when it is over (R64, M42). */
@IntegrationTest
class AssociationRecordQueriesIT {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 12);

    @Autowired
    AssociationRecordQueries queries;

    @Autowired
    ListExport<AssociationRecord.Filter, AssociationRecord> associationRecordExport;

    @Autowired
    Relations relations;

    @Autowired
    Managers managers;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenSpend spend;

    @Autowired
    TurnableClock clock;

    private PartnerOnboarded partner;
    private CustomerCreated customer;

    @BeforeEach
    void a_customer_that_left_after_thirty_days() {
        partner = given.aSolutionProvider();
        customer = given.aCustomerOf(partner);
        clock.turnBy(Duration.ofDays(30));
        relations.end(relations.current(customer.id()).orElseThrow(), EndReason.UNLINKED);
    }

    @Test
    void an_association_that_ended_is_listed_with_its_days_and_why() {
        var again = given.aCustomerOf(partner);

        assertThat(records(AssociationRecord.Filter.ALL))
                .extracting(AssociationRecord::accountName)
                .containsExactly(again.name(), customer.name());
        var ended = records(new AssociationRecord.Filter("", false, null)).getFirst();
        assertThat(ended.validFrom()).isEqualTo(TODAY);
        assertThat(ended.validTo()).isEqualTo(TODAY.plusDays(31));
        assertThat(ended.endReason()).isEqualTo(EndReason.UNLINKED);
        assertThat(records(new AssociationRecord.Filter("", true, null)))
                .extracting(AssociationRecord::accountName)
                .containsExactly(again.name());
        assertThat(records(new AssociationRecord.Filter(customer.name(), null, null)))
                .hasSize(1);
        assertThat(records(new AssociationRecord.Filter("", null, customer.publicId())))
                .hasSize(1);
    }

    @Test
    void the_records_are_taken_away_as_a_file_with_names_masked() throws IOException {
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.CUSTOMERS_READ))) {
            assertThat(ListFile.csv(associationRecordExport, AssociationRecord.Filter.ALL, Locale.SIMPLIFIED_CHINESE))
                    .contains(customer.name(), "已结束", "2025-03-12")
                    .doesNotContain("客户" + customer.name());
        }
        try (var _ = ActingAs.of(TestCallers.partner(given.aSolutionProvider().id(), Permission.CUSTOMERS_READ))) {
            assertThat(ListFile.csv(associationRecordExport, AssociationRecord.Filter.ALL, Locale.ENGLISH)
                            .lines())
                    .hasSize(1);
        }
    }

    @Test
    void what_was_consumed_in_its_days_stays_readable_and_no_more() {
        spend.of(partner.id(), customer.id(), 0, TODAY, "10", "CNY");
        spend.of(partner.id(), customer.id(), 0, TODAY.plusDays(30), "5", "CNY");
        var other = given.aSolutionProvider();
        relations.begin(new NewRelation(customer.id(), other.id(), AssociationType.RESALE, null));
        spend.of(other.id(), customer.id(), 0, TODAY.plusDays(31), "700", "CNY");
        clock.turnBy(Duration.ofDays(5));

        assertThat(consumption(partner))
                .extracting(month -> month.cycle() + " " + month.expenditure().toBigInteger())
                .containsExactly("202504 5", "202503 10");
        assertThat(consumption(other))
                .extracting(month -> month.cycle() + " " + month.expenditure().toBigInteger())
                .containsExactly("202504 700");
    }

    @Test
    void the_last_two_days_are_not_summed_up_yet() {
        spend.of(partner.id(), customer.id(), 0, TODAY.plusDays(30), "5", "CNY");

        assertThat(consumption(partner)).isEmpty();
    }

    @Test
    void an_account_manager_reads_what_was_looked_after_until_the_end() {
        var manager = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);
        var own = given.aCustomerOf(partner);
        managers.assign(relations.current(own.id()).orElseThrow(), manager.id());
        relations.end(relations.current(own.id()).orElseThrow(), EndReason.UNLINKED);

        try (var _ = ActingAs.of(TestCallers.manager(manager.id(), partner.id(), Permission.CUSTOMERS_READ))) {
            assertThat(queries.page(AssociationRecord.Filter.ALL, AssociationRecord.Key.NEWEST, 10))
                    .extracting(AssociationRecord::accountName)
                    .containsExactly(own.name());
        }
    }

    @Test
    void records_of_others_are_not_found_and_who_may_not_reads_none() {
        var id = new PublicId(records(AssociationRecord.Filter.ALL).getFirst().publicId());
        var stranger = given.aSolutionProvider();

        try (var _ = ActingAs.of(people(stranger))) {
            assertThat(queries.find(id)).isEmpty();
            assertThat(queries.count(AssociationRecord.Filter.ALL, 10)).isZero();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queries.consumption(id));
        }
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.CUSTOMERS_READ))) {
            assertThat(queries.consumption(id)).isEmpty();
        }
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.CONSUMPTION_READ))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queries.find(id));
        }
    }

    private List<AssociationRecord> records(AssociationRecord.Filter filter) {
        try (var _ = ActingAs.of(people(partner))) {
            var found = queries.page(filter, AssociationRecord.Key.NEWEST, 10);
            assertThat(queries.count(filter, 10)).isEqualTo(found.size());
            return found;
        }
    }

    private List<Summary.Month> consumption(PartnerOnboarded of) {
        try (var _ = ActingAs.of(people(of))) {
            var record = queries.page(AssociationRecord.Filter.ALL, AssociationRecord.Key.NEWEST, 1)
                    .getFirst();
            return queries.consumption(new PublicId(record.publicId()));
        }
    }

    private static Caller people(PartnerOnboarded of) {
        return TestCallers.partner(of.id(), Permission.CUSTOMERS_READ, Permission.CONSUMPTION_READ);
    }
}
