package io.partnerportal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.accounts.AccountStatus;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.EndReason;
import io.partnerportal.associations.Relations;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.customers.CustomerService;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
@As(value = Permission.OPERATE_ACCOUNTS, operator = true)
class ClosureServiceIT {

    private static final Reason WHY = new Reason(" 停止合作 ");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 12);

    @Autowired
    ClosureService closures;

    @Autowired
    DirectoryService directory;

    @Autowired
    DirectoryQueries queries;

    @Autowired
    CustomerService customers;

    @Autowired
    Relations relations;

    @Autowired
    Callers callers;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester browser;

    private PartnerOnboarded partner;

    @BeforeEach
    void a_partner() {
        partner = given.aSolutionProvider();
    }

    @Test
    void of_a_closed_account_nobody_may_act_and_the_record_says_who_and_why() {
        closures.close(partner.publicId(), WHY);

        assertThat(callers.byUser(owner())).isEmpty();
        assertThat(queries.find(partner.publicId())).map(DirectoryRow::status).hasValue(AccountStatus.CLOSED);
        assertThat(queries.closure(partner.publicId())).hasValueSatisfying(closure -> {
            assertThat(closure.reason()).isEqualTo("停止合作");
            assertThat(closure.closedBy()).isEqualTo("somebody/user");
        });
        assertThat(jdbc.sql("select action from operation_log where object = :name and tenant_id = :id order by id")
                        .param("name", partner.name())
                        .param("id", partner.id())
                        .query(String.class)
                        .list())
                .endsWith("directory.audit.closed");
    }

    @Test
    void signing_in_to_a_closed_account_is_answered_like_an_unknown_one() {
        assertThat(answerTo(partner.name(), GivenPeople.PASSWORD)).isEqualTo("/");

        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_ACCOUNTS))) {
            closures.close(partner.publicId(), WHY);
        }

        assertThat(answerTo(partner.name(), GivenPeople.PASSWORD))
                .isEqualTo(answerTo("nobody-at-all", GivenPeople.PASSWORD))
                .startsWith("/login?failed");
    }

    @Test
    void its_owner_is_told_before_it_closes() {
        closures.close(partner.publicId(), WHY);

        assertThat(jdbc.sql("select template from mail where recipient = :address")
                        .param("address", partner.name() + "@partner.example")
                        .query(String.class)
                        .list())
                .contains("directory.notice.closed");
    }

    @Test
    void nothing_takes_a_closing_back() {
        directory.suspend(partner.publicId(), WHY);
        closures.close(partner.publicId(), WHY);

        for (var attempt : List.<Runnable>of(
                () -> directory.restore(partner.publicId(), WHY),
                () -> directory.suspend(partner.publicId(), WHY),
                () -> directory.assign(partner.publicId(), new SiteChoice("intl")),
                () -> closures.close(partner.publicId(), WHY))) {
            assertThatExceptionOfType(StateUnchanged.class)
                    .isThrownBy(attempt::run)
                    .matches(refused -> refused.key().equals("directory.closed-stays"));
        }
    }

    @Test
    void an_associated_customer_is_not_closed_and_neither_is_its_partner() {
        var customer = given.aCustomerOf(partner);

        assertRefused(customer.publicId(), "customers.closure.associated");
        assertRefused(partner.publicId(), "customers.closure.has-customers");

        end(customer);
        closures.close(customer.publicId(), WHY);
        closures.close(partner.publicId(), WHY);
    }

    @Test
    void an_association_that_counts_from_tomorrow_stands_against_it_too() {
        var customer = given.aCustomer(null);
        associate(customer, partner, TODAY.plusDays(1));

        assertRefused(customer.publicId(), "customers.closure.associated");
        assertRefused(partner.publicId(), "customers.closure.has-customers");
    }

    @Test
    void distributor_and_reseller_hold_each_other() {
        var distributor = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        var reseller = given.aPartner(PartnerIdentity.RESELLER, distributor.publicId());
        given.aCustomerOf(distributor);

        assertRefused(distributor.publicId(), "organisations.closure.has-resellers", "customers.closure.has-customers");
        assertRefused(reseller.publicId(), "organisations.closure.under-distributor");
    }

    @Test
    void nobody_is_tied_to_a_closed_account() {
        var distributor = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        var customer = given.aCustomer(null);
        var closed = given.aCustomer(null);
        closures.close(distributor.publicId(), WHY);
        closures.close(closed.publicId(), WHY);

        assertInvalid("partner", () -> associate(customer, distributor, TODAY));
        assertInvalid("customer", () -> associate(closed, partner, TODAY));
        assertInvalid("distributor", () -> given.aPartner(PartnerIdentity.RESELLER, distributor.publicId()));
    }

    @Test
    void the_operator_and_what_does_not_exist_are_not_closed() {
        var operator = given.anOperator();
        var id = queries.page(new DirectoryFilter(operator, null, null, null), "", 1)
                .getFirst()
                .publicId();

        assertThatExceptionOfType(StateUnchanged.class).isThrownBy(() -> closures.close(new PublicId(id), WHY));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> closures.close(PublicId.random(), WHY));
        assertInvalid("reason", () -> closures.close(partner.publicId(), new Reason(" ")));
    }

    @Test
    @As(
            value = {Permission.HOME, Permission.OPERATE_PARTNERS},
            operator = true)
    void without_the_permission_every_door_is_shut() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> closures.close(partner.publicId(), WHY));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> closures.objections(partner.publicId()));
    }

    private void assertRefused(PublicId account, String... objections) {
        assertThat(closures.objections(account)).containsExactly(objections);
        assertThatExceptionOfType(ClosureRefused.class)
                .isThrownBy(() -> closures.close(account, WHY))
                .matches(refused -> refused.objections().equals(List.of(objections)));
        assertThat(queries.find(account)).map(DirectoryRow::status).hasValue(AccountStatus.ACTIVE);
    }

    private void associate(CustomerCreated customer, PartnerOnboarded with, LocalDate since) {
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_CUSTOMERS))) {
            customers.associate(customer.publicId(), with.publicId(), AssociationType.RESALE, since);
        }
    }

    private void end(CustomerCreated customer) {
        relations.end(relations.current(customer.id()).orElseThrow(), EndReason.UNLINKED);
    }

    private long owner() {
        return given.ownerOf(partner);
    }

    private String answerTo(String account, String password) {
        return String.valueOf(browser.post()
                .uri("/login")
                .with(csrf())
                .param("tab", "account")
                .param("account", account)
                .param("user", "")
                .param("password", password)
                .exchange()
                .getResponse()
                .getRedirectedUrl());
    }

    private static void assertInvalid(String field, Runnable attempt) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(attempt::run)
                .matches(refused -> refused.field().equals(field));
    }
}
