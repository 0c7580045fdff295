package io.partnerportal.associations;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.kernel.Ids;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an older portal knew of associations becomes one row for each belonging. */
@IntegrationTest
class RelationFillIT {

    private static final String CHANGESET = "--changeset customers:0002-fill-relation";
    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    private record Filled(
            long partnerId,
            String type,
            @Nullable Long currentId,
            @Nullable Long managerId,
            LocalDate validFrom,
            LocalDate validTo,
            @Nullable String endReason) {}

    @Autowired
    GivenPeople given;

    @Autowired
    Ids ids;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded first;
    private PartnerOnboarded second;
    private CustomerCreated customer;

    @BeforeEach
    void two_partners_and_a_customer() {
        first = given.aSolutionProvider();
        second = given.aSolutionProvider();
        customer = given.aCustomer(null);
    }

    @Test
    void neighbouring_days_with_one_partner_are_one_association() throws IOException {
        var manager = given.aMember(first, SystemRole.ACCOUNT_MANAGER);
        var later = given.aMember(second, SystemRole.ACCOUNT_MANAGER);
        associated(first, "RESALE", day(1), day(5));
        associated(first, "REFERRAL", day(5), day(9));
        associated(second, "RESALE", day(9), day(9)); // taken back on its first day
        associated(second, "RESALE", day(9).plusDays(1), day(12));
        associated(first, "RESALE", day(12), day(14));
        associated(second, "REFERRAL", day(20), OPEN);
        assigned(manager.id(), day(2), day(9));
        assigned(later.id(), day(21), OPEN);

        fill();

        assertThat(filled())
                .containsExactly(
                        new Filled(first.id(), "REFERRAL", null, manager.id(), day(1), day(9), "OPERATOR"),
                        new Filled(second.id(), "RESALE", null, null, day(10), day(12), "OPERATOR"),
                        new Filled(first.id(), "RESALE", null, null, day(12), day(14), "OPERATOR"),
                        new Filled(second.id(), "REFERRAL", customer.id(), later.id(), day(20), OPEN, null));
    }

    private void fill() throws IOException {
        var changelog = new ClassPathResource("db/changelog/customers/0002-relation.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        int begin = changelog.indexOf("insert into", changelog.indexOf(CHANGESET));
        jdbc.sql(changelog.substring(begin, changelog.indexOf(';', begin))).update();
    }

    private List<Filled> filled() {
        return jdbc.sql("""
                select partner_id, type, current_id, manager_id, valid_from, valid_to, end_reason
                  from relation where customer_id = :customer order by begun_at
                """)
                .param("customer", customer.id())
                .query(Filled.class)
                .list();
    }

    private void associated(PartnerOnboarded partner, String type, LocalDate from, LocalDate to) {
        jdbc.sql("""
                insert into association (id, customer_id, partner_id, type, valid_from, valid_to)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(ids.next(), customer.id(), partner.id(), type, from, to)
                .update();
    }

    private void assigned(long manager, LocalDate from, LocalDate to) {
        jdbc.sql("""
                insert into manager_assignment (id, customer_id, manager_id, valid_from, valid_to)
                values (?, ?, ?, ?, ?)
                """).params(ids.next(), customer.id(), manager, from, to).update();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2024, 5, day);
    }
}
