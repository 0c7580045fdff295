package io.partnerportal.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.EndReason;
import io.partnerportal.associations.LiveRelation;
import io.partnerportal.associations.Managers;
import io.partnerportal.associations.Relations;
import io.partnerportal.clientele.ClienteleFilter.Since;
import io.partnerportal.clientele.ClienteleFilter.Spent;
import io.partnerportal.clientele.ClienteleFilter.Who;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.facts.FactKind;
import io.partnerportal.facts.FactService;
import io.partnerportal.facts.NewCustomerTag;
import io.partnerportal.facts.NewFact;
import io.partnerportal.freezing.FrozenState;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ClienteleQueriesIT {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 12);

    @Autowired
    ClienteleQueries queries;

    @Autowired
    Relations relations;

    @Autowired
    Managers managers;

    @Autowired
    FactService facts;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenSpend spend;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private UserAdded manager;
    private CustomerCreated first;
    private CustomerCreated second;

    @BeforeEach
    void a_partner_with_two_customers_one_of_them_looked_after() {
        partner = given.aSolutionProvider();
        manager = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);
        first = given.aCustomerOf(partner);
        clock.turnBy(Duration.ofHours(1));
        second = given.aCustomerOf(partner);
        managers.assign(live(first), manager.id());
    }

    @Test
    void the_newest_association_comes_first_and_a_page_follows_a_key() {
        assertThat(names(ClienteleFilter.ALL)).containsExactly(second.name(), first.name());

        try (var _ = ActingAs.of(partnersPeople())) {
            var page = queries.page(ClienteleFilter.ALL, ClienteleRow.Key.NEWEST, 1);
            assertThat(queries.page(ClienteleFilter.ALL, page.getFirst().key(), 10))
                    .extracting(row -> row.customer().accountName())
                    .containsExactly(first.name());
            assertThat(queries.first(ClienteleFilter.ALL, 1, 10)).satisfies(first -> {
                assertThat(first.rows()).hasSize(1).first().isEqualTo(page.getFirst());
                assertThat(first.found()).isEqualTo(2);
            });
            assertThat(queries.first(ClienteleFilter.ALL, 1, 1).found()).isEqualTo(1);
        }
    }

    @Test
    void a_row_says_what_is_known() {
        jdbc.sql("update portal_user set mobile = '13812340000' where account_id = ? and kind = 'OWNER'")
                .params(first.id())
                .update();
        fact(first, FactKind.REAL_NAME, "VERIFIED", null);
        fact(first, FactKind.LEVEL, "V3", null);
        fact(first, FactKind.NEW_CUSTOMER, "YES", LocalDate.of(2025, 8, 31));

        var row = row(first);

        assertThat(row.customer().mobile()).isEqualTo("13812340000");
        assertThat(row.customer().email()).isEqualTo(first.name() + "@customer.example");
        assertThat(row.customer().manager()).isEqualTo(manager.name());
        assertThat(row.customer().type()).isEqualTo(AssociationType.RESALE);
        assertThat(row.facts().value(FactKind.LEVEL)).hasValue("V3");
        assertThat(row.facts().newCustomerTag())
                .hasValue(new NewCustomerTag("YES", YearMonth.of(2025, 1), YearMonth.of(2025, 8)));
        assertThat(row(second).facts().newCustomerTag()).isEmpty();
    }

    @Test
    void customers_frozen_with_their_partner_are_found_as_frozen() {
        relations.switchType(live(second), AssociationType.REFERRAL);
        assertThat(names(frozen(true))).isEmpty();
        assertThat(names(frozen(false))).containsExactly(second.name(), first.name());
        jdbc.sql("update organisation set standing = 'FROZEN' where id = ?")
                .params(partner.id())
                .update();

        assertThat(row(first).freeze().state()).isEqualTo(FrozenState.BY_PARTNER);
        assertThat(names(frozen(true))).containsExactly(first.name());
        assertThat(names(frozen(false))).containsExactly(second.name());
    }

    private static ClienteleFilter frozen(boolean frozen) {
        return new ClienteleFilter("", null, null, Who.ANY, Since.ANY, "", null, null, "", frozen, Spent.ANY);
    }

    @Test
    void a_tag_for_new_customers_that_ran_out_says_no_and_when() {
        fact(first, FactKind.REAL_NAME, "VERIFIED", null);
        fact(first, FactKind.NEW_CUSTOMER, "YES", LocalDate.of(2025, 2, 28));

        assertThat(row(first).facts().newCustomerTag())
                .hasValue(new NewCustomerTag("NO", YearMonth.of(2025, 1), YearMonth.of(2025, 2)));
        assertThat(names(newCustomer("NO"))).containsExactly(first.name());
        assertThat(names(newCustomer("YES"))).isEmpty();
    }

    @Test
    void each_filter_leaves_what_it_says() {
        fact(first, FactKind.REAL_NAME, "VERIFIED", null);
        fact(first, FactKind.LEVEL, "V3", null);
        relations.label(live(first), "重点 Key");
        relations.switchType(live(second), AssociationType.REFERRAL);
        jdbc.sql("update portal_user set mobile = '13812340000' where account_id = ? and kind = 'OWNER'")
                .params(first.id())
                .update();

        assertThat(names(ClienteleFilter.ofText(first.name().substring(3)))).contains(first.name());
        assertThat(names(ClienteleFilter.ofText("  客户" + second.name() + " "))).containsExactly(second.name());
        assertThat(names(filter(second.publicId(), null, "", null, ""))).containsExactly(second.name());
        assertThat(names(filter(null, AssociationType.REFERRAL, "", null, ""))).containsExactly(second.name());
        assertThat(names(filter(null, null, "Key", null, ""))).containsExactly(first.name());
        assertThat(names(filter(null, null, "key", null, ""))).isEmpty();
        assertThat(names(filter(null, null, "", "V3", ""))).containsExactly(first.name());
        assertThat(names(filter(null, null, "", null, "1234"))).containsExactly(first.name());
        assertThat(names(newCustomer("UNDETERMINED"))).containsExactly(first.name());
        assertThat(names(ClienteleFilter.ALL.with(new Who(idOf(manager), false))))
                .containsExactly(first.name());
        assertThat(names(ClienteleFilter.ALL.with(new Who(null, true)))).containsExactly(second.name());
    }

    @Test
    void days_of_association_are_days_of_business() {
        assertThat(names(since(TODAY, TODAY))).hasSize(2);
        assertThat(names(since(TODAY.plusDays(1), null))).isEmpty();
        assertThat(names(since(null, TODAY.minusDays(1)))).isEmpty();
    }

    @Test
    void this_month_counts_until_the_day_before_yesterday() {
        spend.of(partner.id(), first.id(), 0, TODAY.minusDays(2), "100.5", "CNY");
        spend.of(partner.id(), first.id(), 0, TODAY.minusDays(3), "7", "USD");
        spend.of(partner.id(), first.id(), 0, TODAY.minusDays(1), "1000", "CNY");

        assertThat(row(first).spent())
                .extracting(money -> money.amount().stripTrailingZeros() + " " + money.currency())
                .containsExactly("100.5 CNY", "7 USD");
        assertThat(row(second).spent()).isEmpty();
        assertThat(names(spent("100", null))).containsExactly(first.name());
        assertThat(names(spent("100", "100.4"))).isEmpty();
        assertThat(names(spent("101", null))).isEmpty();
        assertThat(names(spent("7", null)))
                .as("once, though two currencies fit")
                .containsExactly(first.name());
        assertThat(names(spent(null, "100"))).containsExactly(second.name());
        assertThat(names(spent(null, "101"))).containsExactly(second.name(), first.name());
        try (var _ = ActingAs.of(partnersPeople())) {
            assertThat(queries.products(first.publicId(), 5))
                    .extracting(product -> product.spent().currency().getCurrencyCode())
                    .containsExactly("CNY", "USD");
        }
    }

    @Test
    void where_every_day_counts_the_whole_month_is_what_was_spent() {
        spend.of(partner.id(), first.id(), 0, TODAY.minusDays(2), "100.5", "CNY");
        spend.of(partner.id(), second.id(), 0, TODAY.minusDays(4), "20", "CNY");

        assertThat(names(spent("100", null))).containsExactly(first.name());
        assertThat(names(spent("20", "100"))).containsExactly(second.name());
        assertThat(names(spent(null, "20"))).containsExactly(second.name());
        assertThat(names(spent("100.6", null))).isEmpty();
    }

    @Test
    void who_may_not_read_consumption_learns_nothing_of_it() {
        spend.of(partner.id(), first.id(), 0, TODAY.minusDays(2), "100", "CNY");

        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.CUSTOMERS_READ))) {
            assertThat(queries.showsSpend()).isFalse();
            assertThat(queries.page(spent("100", null), ClienteleRow.Key.NEWEST, 10))
                    .hasSize(2)
                    .allSatisfy(row -> assertThat(row.spent()).isEmpty());
            assertThat(queries.products(first.publicId(), 5)).isEmpty();
        }
    }

    @Test
    void an_account_manager_sees_own_customers_and_what_counts_for_them() {
        spend.of(partner.id(), first.id(), 0, TODAY.minusDays(5), "100", "CNY");
        spend.of(partner.id(), first.id(), manager.id(), TODAY.minusDays(2), "30", "CNY");

        try (var _ = ActingAs.of(TestCallers.manager(
                manager.id(), partner.id(), Permission.CUSTOMERS_READ, Permission.CONSUMPTION_READ))) {
            assertThat(queries.page(ClienteleFilter.ALL, ClienteleRow.Key.NEWEST, 10))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.customer().accountName()).isEqualTo(first.name());
                        assertThat(row.spent().getFirst().amount()).isEqualByComparingTo("30");
                    });
            assertThat(queries.find(second.publicId())).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queries.managerHistory(second.publicId()));
            assertThat(queries.isLimitedToOwn()).isTrue();
            assertThat(queries.managers()).hasSize(1);
        }
    }

    @Test
    void a_director_sees_those_of_own_managers_and_of_nobody() {
        var director = given.aMember(partner, SystemRole.ACCOUNT_DIRECTOR);
        var caller = TestCallers.caller(
                director.id(), new Scope.Partner(partner.id(), null, director.id()), Permission.CUSTOMERS_READ);

        assertThat(names(caller, ClienteleFilter.ALL)).containsExactly(second.name());
        jdbc.sql("update member set director_id = ? where user_id = ?")
                .params(director.id(), manager.id())
                .update();
        assertThat(names(caller, ClienteleFilter.ALL)).containsExactly(second.name(), first.name());
    }

    @Test
    void customers_of_others_and_those_who_left_are_not_found() {
        var stranger = given.aSolutionProvider();
        relations.end(live(second), EndReason.UNLINKED);

        assertThat(names(ClienteleFilter.ALL)).containsExactly(first.name());
        try (var _ = ActingAs.of(TestCallers.partner(stranger.id(), Permission.CUSTOMERS_READ))) {
            assertThat(queries.page(ClienteleFilter.ALL, ClienteleRow.Key.NEWEST, 10))
                    .isEmpty();
            assertThat(queries.first(ClienteleFilter.ALL, 10, 10).found()).isZero();
            assertThat(queries.find(first.publicId())).isEmpty();
            for (var door : List.<Runnable>of(
                    () -> queries.card(first.publicId()),
                    () -> queries.products(first.publicId(), 1),
                    () -> queries.managerHistory(first.publicId()))) {
                assertThatExceptionOfType(NotFound.class).isThrownBy(door::run);
            }
        }
    }

    @Test
    void without_the_permission_and_for_others_than_partners_the_door_is_shut() {
        for (var caller : List.of(
                TestCallers.partner(partner.id(), Permission.CONSUMPTION_READ),
                TestCallers.operator(Permission.CUSTOMERS_READ),
                TestCallers.customer(first.id(), Permission.CUSTOMERS_READ))) {
            try (var _ = ActingAs.of(caller)) {
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> queries.page(ClienteleFilter.ALL, ClienteleRow.Key.NEWEST, 1));
            }
        }
    }

    private List<String> names(ClienteleFilter filter) {
        return names(partnersPeople(), filter);
    }

    private List<String> names(Caller caller, ClienteleFilter filter) {
        try (var _ = ActingAs.of(caller)) {
            var found = queries.page(filter, ClienteleRow.Key.NEWEST, 10);
            assertThat(queries.first(filter, 10, 10)).isEqualTo(new ClienteleRow.Found(found, found.size()));
            return found.stream().map(row -> row.customer().accountName()).toList();
        }
    }

    private ClienteleRow row(CustomerCreated customer) {
        try (var _ = ActingAs.of(partnersPeople())) {
            return queries.find(customer.publicId()).orElseThrow();
        }
    }

    private Caller partnersPeople() {
        return TestCallers.partner(partner.id(), Permission.CUSTOMERS_READ, Permission.CONSUMPTION_READ);
    }

    private LiveRelation live(CustomerCreated customer) {
        return relations.current(customer.id()).orElseThrow();
    }

    private void fact(CustomerCreated customer, FactKind kind, String value, @Nullable LocalDate until) {
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_FACTS))) {
            facts.record(customer.publicId(), new NewFact(kind, value, LocalDate.of(2025, 1, 1), until, "test"));
        }
    }

    private PublicId idOf(UserAdded user) {
        return new PublicId(jdbc.sql("select public_id from portal_user where id = ?")
                .params(user.id())
                .query(String.class)
                .single());
    }

    private static ClienteleFilter filter(
            @Nullable PublicId id,
            @Nullable AssociationType type,
            String label,
            @Nullable String level,
            String mobile) {
        return new ClienteleFilter("", id, type, Who.ANY, Since.ANY, label, level, null, mobile, null, Spent.ANY);
    }

    private static ClienteleFilter newCustomer(String value) {
        return new ClienteleFilter("", null, null, Who.ANY, Since.ANY, "", null, value, "", null, Spent.ANY);
    }

    private static ClienteleFilter since(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new ClienteleFilter("", null, null, Who.ANY, new Since(from, to), "", null, null, "", null, Spent.ANY);
    }

    private static ClienteleFilter spent(@Nullable String least, @Nullable String most) {
        return new ClienteleFilter(
                "", null, null, Who.ANY, Since.ANY, "", null, null, "", null, new Spent(number(least), number(most)));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
