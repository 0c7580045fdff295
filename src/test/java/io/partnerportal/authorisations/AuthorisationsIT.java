package io.partnerportal.authorisations;

import static io.partnerportal.authorisations.AuthorisationKind.OPERATE;
import static io.partnerportal.authorisations.AuthorisationKind.ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.agreements.Agreed;
import io.partnerportal.agreements.AgreementRefused;
import io.partnerportal.agreements.Document;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.EndReason;
import io.partnerportal.associations.Managers;
import io.partnerportal.associations.Relations;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.organisations.PartnerStanding;
import io.partnerportal.organisations.StandingService;
import io.partnerportal.protection.TypedCode;
import io.partnerportal.resellers.GrantKind;
import io.partnerportal.resellers.GrantService;
import io.partnerportal.roles.SystemRole;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What a partner may do for a customer (R70); commits, since a code is counted whatever becomes of it. */
@PortalTest
class AuthorisationsIT {

    @Autowired
    AuthorisationService service;

    @Autowired
    OwnAuthorisationService own;

    @Autowired
    AuthorisationQueries queries;

    @Autowired
    AuthorisationExpiry expiry;

    @Autowired
    GivenAuthorisations authorisations;

    @Autowired
    GivenPeople given;

    @Autowired
    StandingService standings;

    @Autowired
    GrantService grants;

    @Autowired
    Relations relations;

    @Autowired
    Managers managers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private CustomerCreated customer;

    @BeforeEach
    void a_partner_with_a_resale_customer() {
        partner = given.aSolutionProvider();
        customer = given.aCustomerOf(partner);
    }

    @Test
    void what_the_customer_agrees_to_may_be_done_and_no_longer_once_it_is_revoked() {
        var authorisation = request(ORDER);
        assertThat(allowed()).isEmpty();

        authorisations.agree(customer, authorisation);
        assertThat(allowed()).containsExactly(ORDER);
        assertThat(state()).isEqualTo(AuthorisationState.GRANTED);

        authorisations.revoke(customer, authorisation, "改为自行下单");
        assertThat(allowed()).isEmpty();
        assertThat(rows().getFirst())
                .returns(AuthorisationState.REVOKED, AuthorisationRow::state)
                .returns("改为自行下单", AuthorisationRow::reason);
        assertRefused("authorisations.over", () -> authorisations.revoke(customer, authorisation, "再次取消"));
    }

    @Test
    void what_is_refused_can_be_asked_for_again() {
        var authorisation = request(OPERATE);
        authorisations.refuse(customer, authorisation, "");

        assertThat(state()).isEqualTo(AuthorisationState.REFUSED);
        assertRefused("authorisations.over", () -> authorisations.agree(customer, authorisation));
        request(OPERATE);
        assertThat(state()).isEqualTo(AuthorisationState.REQUESTED);
    }

    @Test
    void what_is_withdrawn_cannot_be_agreed_to() {
        var authorisation = request(ORDER);
        try (var _ = partner()) {
            service.withdraw(authorisation);
            assertRefused("authorisations.over", () -> service.withdraw(authorisation));
        }

        assertRefused("authorisations.over", () -> authorisations.agree(customer, authorisation));
        assertThat(state()).isEqualTo(AuthorisationState.WITHDRAWN);
    }

    @Test
    void there_is_one_of_a_kind() {
        request(ORDER);
        try (var _ = partner()) {
            assertThat(service.requestable(customer.publicId()).kinds()).containsExactly(OPERATE);
            assertRefused(
                    "authorisations.already.ORDER",
                    () -> service.request(authorisations.wish(customer, OPERATE, ORDER)));
            assertThat(rows()).as("all or nothing").hasSize(1);
            service.request(authorisations.wish(customer, OPERATE));
            assertRefused("authorisations.nothing-left", () -> service.requestable(customer.publicId()));
        }
    }

    @Test
    void before_the_first_request_the_organisation_commits_itself_and_again_to_other_words() {
        var wish = new RequestAuthorisation(customer.publicId(), Set.of(ORDER), "", Agreed.toNothing());
        try (var _ = partner()) {
            assertThat(service.requestable(customer.publicId()).commitment()).isTrue();
            assertThatExceptionOfType(AgreementRefused.class).isThrownBy(() -> service.request(wish));
            assertThat(rows()).isEmpty();
        }
        request(OPERATE);
        assertThat(consents(partner.id(), Document.ON_BEHALF_COMMITMENT)).isEqualTo(1);

        try (var _ = partner()) {
            assertThat(service.requestable(customer.publicId()).commitment()).isFalse();
            service.request(wish);
            jdbc.sql("update consent set version = '0.9' where account_id = :partner")
                    .param("partner", partner.id())
                    .update();
            assertThat(service.requestable(given.aCustomerOf(partner).publicId())
                            .commitment())
                    .isTrue();
        }
    }

    @Test
    void the_customer_ticks_the_authorisation_and_it_stays_on_record() {
        var authorisation = request(ORDER);
        var unread = new AgreeAuthorisation(authorisation, Agreed.toNothing());

        assertThatExceptionOfType(AgreementRefused.class)
                .isThrownBy(() -> authorisations.answer(
                        customer, OwnAuthorisationService.AGREE, unread, () -> own.agree(unread)));
        assertThat(state()).isEqualTo(AuthorisationState.REQUESTED);
        authorisations.agree(customer, authorisation);

        assertThat(jdbc.sql("select subject from consent where account_id = :account and document = :document")
                        .param("account", customer.id())
                        .param("document", Document.USER_AUTHORISATION.name())
                        .query(String.class)
                        .list())
                .containsExactly(authorisation.value());
    }

    @Test
    void nothing_is_answered_without_the_code_for_exactly_this() {
        var authorisation = request(ORDER);
        var agreement = authorisations.agreement(authorisation);
        var end = new EndAuthorisation(authorisation, "不需要");
        try (var _ = customer()) {
            assertRefused("protection.code-missing", () -> own.agree(agreement));
            assertRefused("protection.code-missing", () -> own.refuse(end));
            assertRefused("protection.code-missing", () -> own.revoke(end));
        }
        assertRefused(
                "protection.code-expired",
                () -> authorisations.answer(customer, OwnAuthorisationService.REFUSE, end, () -> own.agree(agreement)));
        assertThat(state()).isEqualTo(AuthorisationState.REQUESTED);
    }

    @Test
    void who_revokes_says_why_and_nobody_writes_at_length() {
        var authorisation = request(ORDER);
        authorisations.agree(customer, authorisation);
        for (var reason : List.of(" ", "长".repeat(257))) {
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> authorisations.revoke(customer, authorisation, reason));
        }
        var other = request(OPERATE);
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> authorisations.refuse(customer, other, "长".repeat(257)));
        try (var _ = partner()) {
            var commitment = authorisations.ticked(Document.ON_BEHALF_COMMITMENT);
            var id = given.aCustomerOf(partner).publicId();
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() ->
                            service.request(new RequestAuthorisation(id, Set.of(ORDER), "长".repeat(257), commitment)))
                    .matches(wrong -> wrong.field().equals("note"));
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> service.request(new RequestAuthorisation(id, Set.of(), "", commitment)))
                    .matches(wrong -> wrong.field().equals("kinds"));
        }
    }

    @Test
    void a_reseller_asks_and_acts_only_while_its_distributor_lets_it() {
        var distributor = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        partner = given.aPartner(PartnerIdentity.RESELLER, distributor.publicId());
        customer = given.aCustomerOf(partner);
        assertRefused("authorisations.not-handed-over", () -> request(ORDER));

        handOver(distributor, true);
        authorisations.agree(customer, request(ORDER));
        assertThat(allowed()).containsExactly(ORDER);

        handOver(distributor, false);
        assertThat(allowed()).isEmpty();
        assertThat(state()).as("it rests").isEqualTo(AuthorisationState.GRANTED);
        assertRefused("authorisations.not-handed-over", () -> request(OPERATE));
        handOver(distributor, true);
        assertThat(allowed()).containsExactly(ORDER);
    }

    @Test
    void a_frozen_partner_neither_asks_nor_acts_and_the_customer_can_revoke_all_the_same() {
        var authorisation = request(ORDER);
        authorisations.agree(customer, authorisation);

        standing(PartnerStanding.FROZEN);
        assertThat(allowed()).isEmpty();
        assertRefused("organisations.partner-frozen", () -> request(OPERATE));
        try (var _ = partner()) {
            assertRefused("organisations.partner-frozen", () -> service.requestable(customer.publicId()));
        }

        standing(PartnerStanding.NORMAL);
        assertThat(allowed()).containsExactly(ORDER);
        standing(PartnerStanding.FROZEN);
        authorisations.revoke(customer, authorisation, "伙伴已冻结");
        standing(PartnerStanding.NORMAL);
        assertThat(allowed()).isEmpty();
    }

    @Test
    void only_resale_customers_are_asked_and_a_switch_ends_what_was_granted() {
        authorisations.agree(customer, request(ORDER));
        request(OPERATE);

        transaction.executeWithoutResult(
                _ -> relations.switchType(relations.current(customer.id()).orElseThrow(), AssociationType.REFERRAL));

        assertThat(allowed()).isEmpty();
        assertThat(rows())
                .extracting(AuthorisationRow::state)
                .containsExactly(AuthorisationState.ENDED, AuthorisationState.ENDED);
        assertRefused("authorisations.resale-only", () -> request(ORDER));
    }

    @Test
    void what_was_granted_and_asked_for_ends_with_the_association() {
        authorisations.agree(customer, request(ORDER));
        var waiting = request(OPERATE);
        var late = authorisations.agreement(waiting);
        var code = authorisations.codeFor(customer, OwnAuthorisationService.AGREE, late);

        transaction.executeWithoutResult(
                _ -> relations.end(relations.current(customer.id()).orElseThrow(), EndReason.UNLINKED));

        assertThat(jdbc.sql("""
                        select g.state from on_behalf_grant g join relation r on r.id = g.relation_id
                         where r.customer_id = :customer
                        """)
                        .param("customer", customer.id())
                        .query(String.class)
                        .list())
                .containsExactly("ENDED", "ENDED");
        try (var _ = ActingAs.of(TestCallers.caller(
                authorisations.ownerOf(customer).user(),
                authorisations.ownerOf(customer).scope(),
                Permission.MY_PARTNER))) {
            assertThat(queries.own()).isEmpty();
            assertRefused("authorisations.not-associated", () -> TypedCode.with(code, () -> own.agree(late)));
        }
    }

    @Test
    void a_request_waits_fifteen_days_reminds_before_and_can_be_made_again() {
        var authorisation = request(ORDER);
        clock.turnBy(Duration.ofDays(12).plusSeconds(1));
        expiry.tidy();
        expiry.tidy();
        assertThat(messages(customer.id(), "authorisations.notice.ends-soon.ORDER"))
                .isEqualTo(1);

        clock.turnBy(Duration.ofDays(3));
        assertThat(state()).isEqualTo(AuthorisationState.EXPIRED);
        assertRefused("authorisations.over", () -> authorisations.agree(customer, authorisation));
        request(ORDER);
        assertThat(rows())
                .extracting(AuthorisationRow::state)
                .containsExactly(AuthorisationState.REQUESTED, AuthorisationState.EXPIRED);
    }

    @Test
    void the_partner_is_told_once_that_nobody_answered() {
        request(ORDER);
        clock.turnBy(Duration.ofDays(15));
        expiry.tidy();
        expiry.tidy();

        assertThat(messages(partner.id(), "authorisations.notice.expired.ORDER"))
                .isEqualTo(1);
    }

    @Test
    void each_side_is_told_what_the_other_does_and_the_log_knows() {
        var first = request(ORDER);
        authorisations.agree(customer, first);
        authorisations.revoke(customer, first, "不再需要");
        authorisations.refuse(customer, request(OPERATE), "暂不需要");
        var last = request(OPERATE);
        try (var _ = partner()) {
            service.withdraw(last);
        }

        assertThat(messages(customer.id(), "authorisations.notice.requested")).isEqualTo(3);
        assertThat(messages(customer.id(), "authorisations.notice.you-granted.ORDER"))
                .isEqualTo(1);
        assertThat(messages(customer.id(), "authorisations.notice.withdrawn.OPERATE"))
                .isEqualTo(1);
        for (var key : List.of("granted.ORDER", "revoked.ORDER", "refused.OPERATE")) {
            assertThat(messages(partner.id(), "authorisations.notice." + key)).isEqualTo(1);
        }
        assertThat(jdbc.sql("""
                        select action from operation_log
                         where object = :customer and action like 'authorisations.%' order by id
                        """)
                        .param("customer", customer.name())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "authorisations.audit.requested",
                        "authorisations.audit.granted",
                        "authorisations.audit.revoked",
                        "authorisations.audit.requested",
                        "authorisations.audit.refused",
                        "authorisations.audit.requested",
                        "authorisations.audit.withdrawn");
    }

    @Test
    void an_account_manager_asks_and_sees_own_customers_only() {
        var manager = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);
        var caller = TestCallers.manager(
                manager.id(), partner.id(), Permission.CUSTOMERS_READ, Permission.CUSTOMERS_AUTHORISE);
        var authorisation = request(OPERATE);
        try (var _ = ActingAs.of(caller)) {
            assertNotFound(() -> service.requestable(customer.publicId()));
            assertNotFound(() -> service.request(authorisations.wish(customer, ORDER)));
            assertNotFound(() -> service.withdraw(authorisation));
            assertNotFound(() -> queries.of(customer.publicId()));
        }

        transaction.executeWithoutResult(
                _ -> managers.assign(relations.current(customer.id()).orElseThrow(), manager.id()));
        try (var _ = ActingAs.of(caller)) {
            service.request(authorisations.wish(customer, ORDER));
            service.withdraw(authorisation);
            assertThat(rows()).hasSize(2);
        }
    }

    @Test
    void another_tenants_customers_and_authorisations_are_not_found() {
        var authorisation = request(ORDER);
        try (var _ = ActingAs.of(GivenAuthorisations.somebodyOf(given.aSolutionProvider()))) {
            assertNotFound(() -> service.requestable(customer.publicId()));
            assertNotFound(() -> service.request(authorisations.wish(customer, OPERATE)));
            assertNotFound(() -> service.withdraw(authorisation));
            assertNotFound(() -> queries.of(customer.publicId()));
        }
        var other = given.aCustomerOf(partner);
        assertNotFound(() -> authorisations.agree(other, authorisation));
        assertNotFound(() -> authorisations.refuse(other, authorisation, "不是我的"));
        assertNotFound(() -> authorisations.revoke(other, authorisation, "不是我的"));
        assertNotFound(() -> authorisations.agree(customer, PublicId.random()));
        try (var _ = ActingAs.of(authorisations.ownerOf(other))) {
            assertThat(queries.own()).isEmpty();
        }
        assertThat(state()).isEqualTo(AuthorisationState.REQUESTED);
    }

    @Test
    void without_the_permission_every_door_is_shut() {
        var id = customer.publicId();
        var end = new EndAuthorisation(id, "不需要");
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.HOME))) {
            assertDenied(() -> service.requestable(id));
            assertDenied(() -> service.request(authorisations.wish(customer, ORDER)));
            assertDenied(() -> service.withdraw(id));
            assertDenied(() -> queries.of(id));
            assertDenied(() -> queries.own());
            assertDenied(() -> own.agree(authorisations.agreement(id)));
            assertDenied(() -> own.refuse(end));
            assertDenied(() -> own.revoke(end));
        }
    }

    private PublicId request(AuthorisationKind kind) {
        return authorisations.request(partner, customer, kind);
    }

    private List<AuthorisationRow> rows() {
        try (var _ = partner()) {
            return queries.of(customer.publicId()).rows();
        }
    }

    private AuthorisationState state() {
        return rows().getFirst().state();
    }

    private Set<AuthorisationKind> allowed() {
        try (var _ = partner()) {
            return queries.of(customer.publicId()).allowed();
        }
    }

    private ActingAs partner() {
        return ActingAs.of(GivenAuthorisations.somebodyOf(partner));
    }

    private ActingAs customer() {
        return ActingAs.of(authorisations.ownerOf(customer));
    }

    private void handOver(PartnerOnboarded distributor, boolean granted) {
        try (var _ = ActingAs.of(TestCallers.partner(distributor.id(), Permission.RESELLERS_MANAGE))) {
            if (granted) {
                grants.grant(partner.publicId(), GrantKind.ON_BEHALF);
            } else {
                grants.revoke(partner.publicId(), GrantKind.ON_BEHALF);
            }
        }
    }

    private void standing(PartnerStanding standing) {
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_PARTNERS))) {
            standings.set(partner.publicId(), standing, "欠费");
        }
    }

    private int messages(long account, String key) {
        return jdbc.sql("""
                select count(*) from message m join portal_user u on u.id = m.user_id
                 where u.account_id = :account and m.word_key = :key
                """)
                .param("account", account)
                .param("key", key)
                .query(Integer.class)
                .single();
    }

    private int consents(long account, Document document) {
        return jdbc.sql("select count(*) from consent where account_id = :account and document = :document")
                .param("account", account)
                .param("document", document.name())
                .query(Integer.class)
                .single();
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(deed)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static void assertNotFound(ThrowingCallable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed);
    }

    private static void assertDenied(ThrowingCallable deed) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(deed);
    }
}
