package io.partnerportal.resellerinvitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.Together;
import io.partnerportal.TurnableClock;
import io.partnerportal.agreements.Agreed;
import io.partnerportal.agreements.AgreementRefused;
import io.partnerportal.agreements.AgreementTexts;
import io.partnerportal.agreements.Document;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.links.InvitationState;
import io.partnerportal.links.LinkRefused;
import io.partnerportal.links.LinkRefused.Cause;
import io.partnerportal.mails.LastSecret;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.organisations.PartnerStanding;
import io.partnerportal.organisations.StandingService;
import io.partnerportal.organisations.Standings;
import io.partnerportal.outreach.AddressBlocked;
import io.partnerportal.registrations.Registration;
import io.partnerportal.registrations.RegistrationCodeRefused;
import io.partnerportal.resellerinvitations.GivenResellerLink.Link;
import io.partnerportal.roles.SystemRole;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What whoever holds the link does. Guesses and tries are counted outside the test's transaction, so all of it stays. */
@PortalTest
class ResellerAcceptanceIT {

    private static final String PASSWORD = "kupfer-VOLLmond-9";

    @Autowired
    ResellerLinkService door;

    @Autowired
    ResellerAcceptanceService signedIn;

    @Autowired
    GivenResellerLink links;

    @Autowired
    AgreementTexts texts;

    @Autowired
    StandingService standingService;

    @Autowired
    Standings standings;

    @Autowired
    Callers callers;

    @Autowired
    LastSecret outbox;

    @Autowired
    GivenPeople given;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded distributor;
    private String address;

    @BeforeEach
    void a_distributor() {
        distributor = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        address = GivenPeople.aName() + "@invited.example";
    }

    @Test
    void whoever_registers_from_the_mail_is_a_reseller_at_once() {
        var link = links.to(address, distributor);
        assertThat(door.look(link.id(), link.token()).distributor()).contains(distributor.name());
        assertThat(door.look(link.id(), link.token()).recipient()).doesNotContain(address);

        var name = GivenPeople.aName();
        register(link, name);

        var standing = standings.of(account(name));
        assertThat(standing.identity()).isEqualTo(PartnerIdentity.RESELLER);
        assertThat(standing.distributor()).isEqualTo(distributor.id());
        assertThat(links.row(link, distributor).state()).isEqualTo(InvitationState.ACCEPTED);
        assertThat(jdbc.sql("select document from consent where subject = :id order by document")
                        .param("id", link.id())
                        .query(String.class)
                        .list())
                .containsExactly("PRIVACY", "RESELLER_TERMS", "USER_AGREEMENT");
        assertRefused(Cause.USED, link);
    }

    @Test
    void the_owner_of_a_customer_account_accepts_with_it_and_is_a_partner_at_the_next_click() {
        var customer = given.aCustomer(null);
        var owner = owner(customer.id());
        var link = links.to(email(customer.id()), distributor);

        try (var _ = ActingAs.of(owner)) {
            signedIn.accept(link.id(), link.token(), agreed());
        }

        assertThat(standings.of(customer.id()).distributor()).isEqualTo(distributor.id());
        assertThat(owner(customer.id()).accountKind()).isEqualTo(AccountKind.PARTNER);
        assertThat(owner(customer.id()).may(Permission.MEMBERS)).isTrue();
    }

    @Test
    void what_stands_against_it_is_told_recorded_and_the_invitation_stays_open() {
        assertFails(ResellerFailure.IS_PARTNER, given.aSolutionProvider().id());
        assertFails(
                ResellerFailure.IS_CUSTOMER,
                given.aCustomerOf(given.aSolutionProvider()).id());
        var debtor = given.aCustomer(null).id();
        fact(debtor);
        assertFails(ResellerFailure.ARREARS, debtor);
    }

    @Test
    void an_account_the_mail_did_not_go_to_is_not_invited() {
        var link = links.to(address, distributor);

        try (var _ = ActingAs.of(owner(given.aCustomer(null).id()))) {
            assertNotAccepted(ResellerFailure.NOT_INVITED, link);
        }
        register(link, GivenPeople.aName());
    }

    @Test
    void only_the_owner_of_an_account_accepts_with_it() {
        var link = links.to(address, distributor);
        var member = given.aMember(given.aSolutionProvider(), SystemRole.ADMINISTRATOR);

        try (var _ = ActingAs.of(callers.byUser(member.id()).orElseThrow())) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> signedIn.accept(link.id(), link.token(), agreed()));
        }
        try (var _ = ActingAs.of(TestCallers.customer(1))) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> signedIn.accept(link.id(), link.token(), agreed()));
        }
    }

    @Test
    void a_link_that_is_made_up_altered_replaced_withdrawn_or_too_old_opens_nothing() {
        var link = links.to(address, distributor);
        assertRefused(Cause.NOT_THERE, new Link(PublicId.random().value(), link.token()));
        assertRefused(Cause.NOT_THERE, new Link("gibberish", link.token()));
        assertRefused(Cause.NOT_THERE, new Link(link.id(), altered(link.token())));

        var newer = links.again(link, distributor);
        assertRefused(Cause.SUPERSEDED, link);
        assertThat(door.look(newer.id(), newer.token())).isNotNull();

        clock.turnBy(Duration.ofDays(7));
        assertRefused(Cause.EXPIRED, newer);
        clock.turnBy(Duration.ofDays(-7));
        links.to(address, distributor);
        assertRefused(Cause.WITHDRAWN, newer);
    }

    @Test
    void while_the_distributor_is_frozen_nobody_is_taken_on_and_nothing_is_said_of_it() {
        var customer = given.aCustomer(null);
        var link = links.to(email(customer.id()), distributor);
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_PARTNERS))) {
            standingService.set(distributor.publicId(), PartnerStanding.FROZEN, "欠费");
        }

        assertRefused(Cause.BUSY, link);
        try (var _ = ActingAs.of(owner(customer.id()))) {
            assertNotAccepted(ResellerFailure.BUSY, link);
        }
        assertThat(links.row(link, distributor).failure()).isEqualTo(ResellerFailure.BUSY);
    }

    @Test
    void the_code_is_asked_first_and_is_good_once() {
        var link = links.to(address, distributor);
        var taken = given.aSolutionProvider().name();

        assertThatExceptionOfType(RegistrationCodeRefused.class)
                .isThrownBy(() -> door.register(link.id(), link.token(), form(taken, "000000"), agreed()));
        var code = code(link);
        assertThatExceptionOfType(RegistrationCodeRefused.class)
                .isThrownBy(() -> door.register(link.id(), link.token(), form(taken, wrong(code)), agreed()));
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> door.register(link.id(), link.token(), form(taken, code), agreed()))
                .matches(refused -> refused.field().equals("accountName"));
        door.register(link.id(), link.token(), form(GivenPeople.aName(), code), agreed());

        assertThat(links.row(link, distributor).state()).isEqualTo(InvitationState.ACCEPTED);
    }

    @Test
    void what_is_wrong_with_the_registration_is_said_at_its_field() {
        var link = links.to(address, distributor);
        var form = new Registration(GivenPeople.aName(), "公司", "", "000000", "", "", PASSWORD, PASSWORD + "x");

        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> door.register(link.id(), link.token(), form, agreed()))
                .matches(refused -> refused.field().equals("repetition"));
    }

    @Test
    void without_every_tick_nothing_is_accepted() {
        var customer = given.aCustomer(null);
        var link = links.to(email(customer.id()), distributor);

        try (var _ = ActingAs.of(owner(customer.id()))) {
            assertThatExceptionOfType(AgreementRefused.class)
                    .isThrownBy(() -> signedIn.accept(link.id(), link.token(), new Agreed(Locale.ENGLISH, Map.of())));
        }
        assertThat(owner(customer.id()).accountKind()).isEqualTo(AccountKind.CUSTOMER);
    }

    @Test
    void a_reported_address_ends_the_invitation_and_gets_no_more() {
        var link = links.to(address, distributor);

        door.report(link.id(), link.token());

        assertRefused(Cause.WITHDRAWN, link);
        var row = links.row(link, distributor);
        assertThat(row.state()).isEqualTo(InvitationState.WITHDRAWN);
        assertThat(row.failure()).isEqualTo(ResellerFailure.REPORTED);
        assertThat(told(distributor, "resellerinvitations.notice.reported")).isOne();
        door.report(link.id(), link.token());
        assertThatExceptionOfType(AddressBlocked.class).isThrownBy(() -> {
            var other = links.to(GivenPeople.aName() + "@invited.example", distributor);
            jdbc.sql("update reseller_invitation set recipient = :address where public_id = :id")
                    .param("address", address)
                    .param("id", other.id())
                    .update();
            door.sendCode(other.id(), other.token(), Locale.ENGLISH);
        });
    }

    @RepeatedTest(3)
    void of_two_who_accept_at_the_same_moment_one_is_a_reseller_and_the_other_is_told() throws InterruptedException {
        var customer = given.aCustomer(null);
        var owner = owner(customer.id());
        var link = links.to(email(customer.id()), distributor);

        assertThat(Together.refused(owner, accepting(link), owner, accepting(link)))
                .hasSize(1);
        assertThat(links.row(link, distributor).state()).isEqualTo(InvitationState.ACCEPTED);
        assertThat(jdbc.sql("select count(*) from distributor_period where reseller_id = :id")
                        .param("id", customer.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @RepeatedTest(3)
    void of_two_distributors_one_gets_the_reseller() throws InterruptedException {
        var customer = given.aCustomer(null);
        var owner = owner(customer.id());
        var mine = links.to(email(customer.id()), distributor);
        var theirs = links.to(email(customer.id()), given.aPartner(PartnerIdentity.DISTRIBUTOR, null));

        assertThat(Together.refused(owner, accepting(mine), owner, accepting(theirs)))
                .hasSize(1);
        assertThat(owner(customer.id()).accountKind()).isEqualTo(AccountKind.PARTNER);
    }

    private Runnable accepting(Link link) {
        return () -> signedIn.accept(link.id(), link.token(), agreed());
    }

    private void assertFails(ResellerFailure failure, long account) {
        var link = links.to(email(account), distributor);
        var kind = owner(account).accountKind();

        try (var _ = ActingAs.of(owner(account))) {
            assertNotAccepted(failure, link);
        }

        var row = links.row(link, distributor);
        assertThat(row.state()).isEqualTo(InvitationState.FAILED);
        assertThat(row.failure()).isEqualTo(failure);
        assertThat(told(distributor, "resellerinvitations.notice.failed")).isPositive();
        assertThat(jdbc.sql("select count(*) from operation_log where action = :action and object = :id")
                        .param("action", "resellerinvitations.audit.refused")
                        .param("id", link.id())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(owner(account).accountKind()).isEqualTo(kind);
        assertThat(door.look(link.id(), link.token())).isNotNull();
    }

    private void assertNotAccepted(ResellerFailure failure, Link link) {
        assertThatExceptionOfType(ResellerRefused.class)
                .isThrownBy(() -> signedIn.accept(link.id(), link.token(), agreed()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(failure));
    }

    private void assertRefused(Cause cause, Link link) {
        assertThatExceptionOfType(LinkRefused.class)
                .isThrownBy(() -> door.look(link.id(), link.token()))
                .satisfies(refused -> assertThat(refused.cause()).isEqualTo(cause));
    }

    private void register(Link link, String name) {
        door.register(link.id(), link.token(), form(name, code(link)), agreed());
    }

    private String code(Link link) {
        door.sendCode(link.id(), link.token(), Locale.SIMPLIFIED_CHINESE);
        return outbox.to(address);
    }

    private int told(PartnerOnboarded whom, String words) {
        return jdbc.sql("""
                select count(*) from message m
                  join portal_user u on u.id = m.user_id and u.account_id = :account
                 where m.word_key = :words
                """)
                .param("account", whom.id())
                .param("words", words)
                .query(Integer.class)
                .single();
    }

    private static Registration form(String name, String code) {
        return new Registration(name, "海数科技有限公司", "", code, "", "", PASSWORD, PASSWORD);
    }

    private static String wrong(String code) {
        return code.startsWith("1") ? "2" + code.substring(1) : "1" + code.substring(1);
    }

    private static String altered(String token) {
        return (token.startsWith("A") ? "B" : "A") + token.substring(1);
    }

    private Agreed agreed() {
        return new Agreed(
                Locale.SIMPLIFIED_CHINESE,
                Arrays.stream(Document.values())
                        .collect(Collectors.toMap(
                                Function.identity(),
                                document -> texts.current(document, Locale.SIMPLIFIED_CHINESE)
                                        .hash())));
    }

    private void fact(long account) {
        jdbc.sql("""
                insert into account_fact (id, public_id, account_id, kind, value, valid_from, note, recorded_by, recorded_at)
                values (:id, :publicId, :account, 'ARREARS', '', '2025-01-01', '', 'test', '2025-01-01')
                """)
                .param("id", -account)
                .param("publicId", PublicId.random().value())
                .param("account", account)
                .update();
    }

    private Caller owner(long account) {
        return callers.byUser(jdbc.sql("select id from portal_user where account_id = :account and kind = 'OWNER'")
                        .param("account", account)
                        .query(Long.class)
                        .single())
                .orElseThrow();
    }

    private String email(long account) {
        return jdbc.sql("select email from account where id = :account")
                .param("account", account)
                .query(String.class)
                .single();
    }

    private long account(String name) {
        return jdbc.sql("select id from account where name = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }
}
