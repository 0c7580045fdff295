package io.partnerportal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.agreements.Agreed;
import io.partnerportal.agreements.AgreementRefused;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.invitations.GivenInvitations;
import io.partnerportal.invitations.GivenInvitations.Given;
import io.partnerportal.invitations.InvitationService;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.links.LinkRefused;
import io.partnerportal.links.LinkRefused.Cause;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.registrations.Registration;
import io.partnerportal.roles.SystemRole;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class AcceptanceIT {

    @Autowired
    InvitationDoor door;

    @Autowired
    RegistrationService registrations;

    @Autowired
    AssociationService associations;

    @Autowired
    InvitationService invitations;

    @Autowired
    GivenInvitations given;

    @Autowired
    GivenAcceptance accepting;

    @Autowired
    GivenPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    private final String address = GivenInvitations.anAddress();
    private PartnerOnboarded partner;
    private long manager;
    private Given invitation;

    @BeforeEach
    void an_invitation_by_mail() {
        partner = people.aSolutionProvider();
        manager = people.aMember(partner, SystemRole.ACCOUNT_MANAGER).id();
        invitation = given.byMail(partner, manager, address, AssociationType.RESALE);
    }

    @Test
    void the_link_shows_who_invites_and_hides_whom() {
        var seen = door.look(invitation.id(), invitation.token());

        assertThat(seen.partner()).startsWith("测试伙伴");
        assertThat(seen.type()).isEqualTo(AssociationType.RESALE);
        assertThat(seen.address()).isEqualTo("t***@prospect.example");
        assertThat(seen.canBeReported()).isTrue();
        assertThat(given.stateOf(invitation.id())).isEqualTo("OPEN");
    }

    @Test
    void whoever_registers_from_the_mail_is_the_customer_of_who_invited() {
        var accepted = accepting.register(invitation, address);

        assertThat(relationOf(accepted.accountName()))
                .containsEntry("partner_id", partner.id())
                .containsEntry("type", "RESALE")
                .containsEntry("manager_id", manager);
        assertThat(given.stateOf(invitation.id())).isEqualTo("ACCEPTED");
        assertThat(jdbc.sql("select must_change_password from portal_user where name = :name")
                        .param("name", accepted.accountName())
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(jdbc.sql("select document from consent where subject = :id order by document")
                        .param("id", invitation.id())
                        .query(String.class)
                        .list())
                .containsExactly("NOTICE_RESALE", "PRIVACY", "USER_AGREEMENT");
        assertThat(jdbc.sql("select state from prospect where email = :address")
                        .param("address", address)
                        .query(String.class)
                        .single())
                .isEqualTo("ASSOCIATED");
    }

    @Test
    void a_link_or_code_asks_for_the_terms_too_and_any_address_will_do() {
        var link = given.byLink(partner, manager, AssociationType.REFERRAL);
        assertThat(door.look(link.id(), link.token()).address()).isNull();

        accepting.register(link, GivenInvitations.anAddress());

        assertThat(jdbc.sql("select document from consent where subject = :id order by document")
                        .param("id", link.id())
                        .query(String.class)
                        .list())
                .containsExactly("ASSOCIATION_TERMS", "NOTICE_REFERRAL", "PRIVACY", "USER_AGREEMENT");
    }

    @Test
    void a_used_link_opens_nothing() {
        accepting.register(invitation, address);

        refusedWith(Cause.USED, invitation);
    }

    @Test
    void an_expired_link_opens_nothing() {
        clock.turnBy(Duration.ofDays(15));

        refusedWith(Cause.EXPIRED, invitation);
    }

    @Test
    void a_withdrawn_link_opens_nothing() {
        try (var _ = ActingAs.of(GivenInvitations.developer(partner, manager))) {
            invitations.withdraw(new PublicId(invitation.id()));
        }

        refusedWith(Cause.WITHDRAWN, invitation);
    }

    @Test
    void after_a_resend_only_the_newest_link_opens() {
        try (var _ = ActingAs.of(GivenInvitations.developer(partner, manager))) {
            invitations.resend(List.of(new PublicId(invitation.id())));
        }

        refusedWith(Cause.SUPERSEDED, invitation);
        assertThat(door.look(invitation.id(), given.given(invitation.id()).token())
                        .partner())
                .startsWith("测试伙伴");
    }

    @Test
    void a_link_with_one_character_changed_does_not_exist() {
        var token = invitation.token();
        for (int at : new int[] {0, token.length() / 2, token.length() - 1}) {
            var other = token.charAt(at) == 'A' ? 'B' : 'A';
            refusedWith(
                    Cause.NOT_THERE,
                    new Given(invitation.id(), token.substring(0, at) + other + token.substring(at + 1)));
        }
        refusedWith(Cause.NOT_THERE, new Given(PublicId.random().value(), token));
        refusedWith(Cause.NOT_THERE, new Given("../../etc", token));
    }

    @Test
    void while_the_partner_is_frozen_the_link_says_no_more_than_that_the_system_is_busy() {
        freeze(partner);

        assertThatExceptionOfType(LinkRefused.class)
                .isThrownBy(() -> door.look(invitation.id(), invitation.token()))
                .satisfies(refused -> assertThat(refused.cause()).isEqualTo(Cause.BUSY));
        assertThat(given.stateOf(invitation.id())).as("nobody tried yet").isEqualTo("OPEN");
        assertThatExceptionOfType(AssociationRefused.class)
                .isThrownBy(() -> register(GivenPeople.aName(), "123456"))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("acceptance.refused.BUSY"));
        assertThat(given.stateOf(invitation.id())).isEqualTo("FAILED BUSY");
    }

    @Test
    void without_every_tick_nothing_happens() {
        var code = accepting.codeFor(invitation, address);

        assertThatExceptionOfType(AgreementRefused.class)
                .isThrownBy(() -> registrations.register(
                        invitation.id(),
                        invitation.token(),
                        GivenAcceptance.form(GivenPeople.aName(), address, code),
                        new Agreed(Locale.SIMPLIFIED_CHINESE, Map.of())));
        assertThat(given.stateOf(invitation.id())).isEqualTo("OPEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000000x", "12345"})
    void with_a_wrong_code_nobody_registers(String code) {
        accepting.codeFor(invitation, address);

        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> register(GivenPeople.aName(), code))
                .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("code"));
    }

    @Test
    void what_is_taken_is_said_only_to_who_has_the_code_and_the_code_stays_good() {
        var taken = people.aCustomer(null).name();
        var code = accepting.codeFor(invitation, address);

        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> register(taken, "999999".equals(code) ? "999998" : "999999"))
                .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("code"));
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> register(taken, code))
                .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("accountName"));

        assertThat(register(GivenPeople.aName(), code).partner()).startsWith("测试伙伴");
    }

    @Test
    void two_different_passwords_are_told_apart() {
        var form = new Registration(
                GivenPeople.aName(), "江南", address, "123456", "", "", "kupfer-VOLLmond-9", "kupfer-VOLLmond-8");

        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> registrations.register(invitation.id(), invitation.token(), form, accepting.agreed()))
                .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("repetition"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nobody", "a@b", "李雷@example.com", "a@example.com\r\nBcc: other@example.com", "@example.com", ""
            })
    void a_code_goes_to_nothing_that_is_no_address(String typed) {
        var link = given.byLink(partner, manager, AssociationType.RESALE);

        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> registrations.sendCode(link.id(), link.token(), typed, Locale.ENGLISH))
                .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("email"));
    }

    @Test
    void an_address_of_300_characters_is_none_and_a_domain_in_chinese_is_one() {
        var link = given.byLink(partner, manager, AssociationType.RESALE);

        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> registrations.sendCode(
                        link.id(),
                        link.token(),
                        "a".repeat(60) + "@" + "b".repeat(60) + ".c".repeat(90),
                        Locale.ENGLISH));
        assertThat(registrations.sendCode(link.id(), link.token(), "lilei@例子.公司", Locale.ENGLISH))
                .isEqualTo("l***@例子.公司");
    }

    @Test
    void the_invited_account_associates_after_signing_in() {
        var account = people.aCustomer(null);
        var mine = given.byMail(partner, manager, account.name() + "@customer.example", AssociationType.RESALE);

        var accepted = associate(account.id(), mine);

        assertThat(accepted.accountName()).isEqualTo(account.name());
        assertThat(relationOf(account.name())).containsEntry("partner_id", partner.id());
    }

    @Test
    void another_account_than_the_invited_one_is_refused_and_the_partner_reads_why() {
        var account = people.aCustomer(null);

        assertThatExceptionOfType(AssociationRefused.class)
                .isThrownBy(() -> associate(account.id(), invitation))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("acceptance.refused.NOT_INVITED"));

        assertThat(given.stateOf(invitation.id())).isEqualTo("FAILED NOT_INVITED");
        assertThat(jdbc.sql(
                                "select count(*) from message where user_id = :user and word_key = 'invitations.notice.failed'")
                        .param("user", manager)
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(jdbc.sql(
                                "select count(*) from operation_log where action = 'invitations.audit.refused' and object = :id")
                        .param("id", invitation.id())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void who_tries_again_and_again_tells_the_inviter_once_a_cause() {
        var stranger = people.aCustomer(null).id();
        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(AssociationRefused.class).isThrownBy(() -> associate(stranger, invitation));
        }

        assertThat(jdbc.sql(
                                "select count(*) from message where user_id = :user and word_key = 'invitations.notice.failed'")
                        .param("user", manager)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void after_a_failure_the_invited_may_try_again() {
        assertThatExceptionOfType(AssociationRefused.class)
                .isThrownBy(() -> associate(people.aCustomer(null).id(), invitation));

        accepting.register(invitation, address);

        assertThat(given.stateOf(invitation.id())).isEqualTo("ACCEPTED");
    }

    @Test
    void an_account_that_is_somebody_elses_customer_is_not_told_whose() {
        var other = people.aSolutionProvider();
        var account = people.aCustomerOf(other);
        var mine = given.byMail(partner, manager, account.name() + "@customer.example", AssociationType.RESALE);

        assertThatExceptionOfType(AssociationRefused.class)
                .isThrownBy(() -> associate(account.id(), mine))
                .satisfies(refused -> assertThat(refused.details()).isEmpty());

        assertThat(given.stateOf(mine.id())).isEqualTo("FAILED OTHER_PARTNER");
        assertThat(relationOf(account.name())).containsEntry("partner_id", other.id());
    }

    @Test
    void an_old_account_comes_by_a_link_only_when_pre_registered() {
        var account = people.aCustomer(null);
        var link = given.byLink(partner, manager, AssociationType.RESALE);
        clock.turnBy(Duration.ofDays(8));
        assertThatExceptionOfType(AssociationRefused.class).isThrownBy(() -> associate(account.id(), link));
        assertThat(given.stateOf(link.id())).isEqualTo("FAILED TOO_OLD");

        var mine = given.byMail(partner, manager, account.name() + "@customer.example", AssociationType.RESALE);
        associate(account.id(), mine);

        assertThat(given.stateOf(mine.id())).isEqualTo("ACCEPTED");
    }

    @Test
    void a_partner_or_member_who_is_signed_in_associates_nothing() {
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), "home"))) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> associations.associate(invitation.id(), invitation.token(), accepting.agreed()));
        }
        assertThat(given.stateOf(invitation.id())).isEqualTo("OPEN");
    }

    @Test
    void whoever_reports_a_wrong_address_gets_no_more_and_the_link_is_over() {
        door.report(invitation.id(), invitation.token());

        refusedWith(Cause.WITHDRAWN, invitation);
        assertThat(given.stateOf(invitation.id())).isEqualTo("WITHDRAWN REPORTED");
        door.report(invitation.id(), invitation.token());
    }

    @Test
    void a_link_that_was_handed_over_cannot_be_reported() {
        var link = given.byLink(partner, manager, AssociationType.RESALE);

        assertThatExceptionOfType(LinkRefused.class).isThrownBy(() -> door.report(link.id(), link.token()));
    }

    private void refusedWith(Cause cause, Given link) {
        assertThatExceptionOfType(LinkRefused.class)
                .isThrownBy(() -> door.look(link.id(), link.token()))
                .satisfies(refused -> assertThat(refused.cause()).isEqualTo(cause));
        assertThatExceptionOfType(LinkRefused.class)
                .isThrownBy(() -> registrations.sendCode(link.id(), link.token(), address, Locale.ENGLISH))
                .satisfies(refused -> assertThat(refused.cause()).isEqualTo(cause));
        var form = GivenAcceptance.form(GivenPeople.aName(), address, "123456");
        assertThatExceptionOfType(LinkRefused.class)
                .isThrownBy(() -> registrations.register(link.id(), link.token(), form, accepting.agreed()))
                .satisfies(refused -> assertThat(refused.cause()).isEqualTo(cause));
    }

    private Accepted register(String name, String code) {
        return registrations.register(
                invitation.id(), invitation.token(), GivenAcceptance.form(name, address, code), accepting.agreed());
    }

    private Accepted associate(long account, Given link) {
        long owner = jdbc.sql("select id from portal_user where account_id = :account and kind = 'OWNER'")
                .param("account", account)
                .query(Long.class)
                .single();
        try (var _ = ActingAs.of(TestCallers.caller(
                owner,
                new io.partnerportal.identity.Scope.Customer(account),
                io.partnerportal.identity.Permission.HOME))) {
            return associations.associate(link.id(), link.token(), accepting.agreed());
        }
    }

    private void freeze(PartnerOnboarded frozen) {
        jdbc.sql("update organisation set standing = 'FROZEN' where id = :id")
                .param("id", frozen.id())
                .update();
    }

    private Map<String, Object> relationOf(String account) {
        return jdbc.sql("""
                select r.* from relation r join account a on a.id = r.customer_id
                 where a.name = :name and r.ended_at is null
                """).param("name", account).query().singleRow();
    }
}
