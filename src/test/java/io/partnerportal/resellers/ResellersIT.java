package io.partnerportal.resellers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.batches.BatchResult;
import io.partnerportal.batches.BatchSize;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.members.Succession;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.organisations.PartnerStanding;
import io.partnerportal.organisations.StandingService;
import io.partnerportal.roles.SystemRole;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ResellersIT {

    @Autowired
    ResellerManagerService managers;

    @Autowired
    GrantService service;

    @Autowired
    Grants grants;

    @Autowired
    ResellerQueries queries;

    @Autowired
    OwnResellers own;

    @Autowired
    StandingService standings;

    @Autowired
    List<Succession> successions;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded distributor;
    private PartnerOnboarded reseller;
    private PartnerOnboarded strangers;
    private UserAdded manager;
    private ActingAs acting;

    @BeforeEach
    void a_distributor_with_a_reseller_and_an_account_manager() {
        distributor = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        reseller = given.aPartner(PartnerIdentity.RESELLER, distributor.publicId());
        var other = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        strangers = given.aPartner(PartnerIdentity.RESELLER, other.publicId());
        manager = given.aMember(distributor, SystemRole.ACCOUNT_MANAGER);
        acting = ActingAs.of(TestCallers.partner(distributor.id(), Permission.RESELLERS, Permission.RESELLERS_MANAGE));
    }

    @AfterEach
    void nobody() {
        acting.close();
    }

    @Test
    void a_distributor_sees_its_own_resellers_and_no_other() {
        assertThat(queries.page(ResellerFilter.ALL, ResellerRow.Key.NEWEST, 10))
                .extracting(ResellerRow::accountName)
                .containsExactly(reseller.name());
        assertThat(queries.count(ResellerFilter.ALL, 10)).isEqualTo(1);
        assertThat(queries.find(strangers.publicId())).isEmpty();
        assertThat(own.require(reseller.publicId())).isEqualTo(reseller.id());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> own.require(strangers.publicId()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queries.managers(strangers.publicId()));
    }

    @Test
    void the_list_is_filtered_by_text_days_and_manager_and_goes_on_below_a_row() {
        managers.assign(id(manager), List.of(reseller.publicId()));
        var today = LocalDate.of(2025, 3, 12);

        assertThat(count(new ResellerFilter(reseller.name(), "", today, today, id(manager), false)))
                .isEqualTo(1);
        assertThat(count(new ResellerFilter("nobody-is-called-so", "", null, null, null, false)))
                .isZero();
        assertThat(count(new ResellerFilter("", "", today.plusDays(1), null, null, false)))
                .isZero();
        assertThat(count(new ResellerFilter("", "", null, today.minusDays(1), null, false)))
                .isZero();
        assertThat(count(new ResellerFilter("", "", null, null, null, true))).isZero();
        assertThat(count(new ResellerFilter("", reseller.publicId().value(), null, null, null, false)))
                .isOne();
        assertThat(count(new ResellerFilter("", "no-id", null, null, null, false)))
                .isZero();
        var first = queries.page(ResellerFilter.ALL, ResellerRow.Key.NEWEST, 1).getFirst();
        assertThat(queries.page(ResellerFilter.ALL, first.key(), 10)).isEmpty();
    }

    @Test
    void a_manager_is_assigned_changed_and_taken_back_and_the_history_stays() {
        var second = given.aMember(distributor, SystemRole.ACCOUNT_MANAGER);
        managers.assign(id(manager), List.of(reseller.publicId()));
        managers.assign(id(second), List.of(reseller.publicId()));
        assertThat(row().manager()).isEqualTo(second.displayName());

        assertThat(managers.takeBack(List.of(reseller.publicId())).done()).isEqualTo(1);

        assertThat(row().manager()).isNull();
        assertThat(queries.managers(reseller.publicId()))
                .hasSize(2)
                .allMatch(period -> period.until() != null)
                .extracting(ResellerQueries.ManagerPeriod::manager)
                .containsExactlyInAnyOrder(manager.displayName(), second.displayName());
    }

    @Test
    void each_row_of_a_batch_has_a_result_of_its_own() {
        var result =
                managers.assign(id(manager), List.of(reseller.publicId(), strangers.publicId(), reseller.publicId()));

        assertThat(result.done()).isEqualTo(1);
        assertThat(keys(result)).containsExactly("resellers.not-found", "resellers.manager-same");
        managers.takeBack(List.of(reseller.publicId()));
        assertThat(keys(managers.takeBack(List.of(reseller.publicId(), strangers.publicId()))))
                .containsExactly("resellers.manager-none", "resellers.not-found");
    }

    @Test
    void a_batch_has_one_to_a_hundred_rows() {
        assertThatExceptionOfType(BatchSize.class).isThrownBy(() -> managers.assign(id(manager), List.of()));
        assertThatExceptionOfType(BatchSize.class)
                .isThrownBy(() -> managers.takeBack(Collections.nCopies(101, reseller.publicId())));
    }

    @Test
    void only_an_active_account_manager_of_the_distributor_looks_after_resellers() {
        var readOnly = given.aMember(distributor, SystemRole.READ_ONLY);
        var stranger = given.aMember(strangers, SystemRole.ACCOUNT_MANAGER);
        var disabled = given.aMember(distributor, SystemRole.ACCOUNT_MANAGER);
        jdbc.sql("update portal_user set status = 'DISABLED' where id = :id")
                .param("id", disabled.id())
                .update();

        for (var wrong : List.of(id(readOnly), id(stranger), id(disabled), PublicId.random())) {
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> managers.assign(wrong, List.of(reseller.publicId())))
                    .matches(refused -> refused.field().equals("manager"));
        }
    }

    @Test
    void an_account_manager_sees_only_the_resellers_looked_after() {
        var second = given.aPartner(PartnerIdentity.RESELLER, distributor.publicId());
        managers.assign(id(manager), List.of(reseller.publicId()));

        try (var _ = ActingAs.of(TestCallers.manager(manager.id(), distributor.id(), Permission.RESELLERS))) {
            assertThat(queries.page(ResellerFilter.ALL, ResellerRow.Key.NEWEST, 10))
                    .extracting(ResellerRow::publicId)
                    .containsExactly(reseller.publicId().value());
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> own.require(second.publicId()));
        }
    }

    @Test
    void a_director_sees_those_of_own_managers_and_those_of_nobody() {
        var director = given.aMember(distributor, SystemRole.ACCOUNT_DIRECTOR);
        var second = given.aPartner(PartnerIdentity.RESELLER, distributor.publicId());
        managers.assign(id(manager), List.of(reseller.publicId()));

        try (var _ = ActingAs.of(directing(director))) {
            assertThat(queries.page(ResellerFilter.ALL, ResellerRow.Key.NEWEST, 10))
                    .extracting(ResellerRow::publicId)
                    .containsExactly(second.publicId().value());
        }
        jdbc.sql("update member set director_id = :director where user_id = :manager")
                .param("director", director.id())
                .param("manager", manager.id())
                .update();
        try (var _ = ActingAs.of(directing(director))) {
            assertThat(queries.count(ResellerFilter.ALL, 10)).isEqualTo(2);
        }
    }

    @Test
    void the_resellers_of_a_leaving_manager_go_to_the_successor() {
        var successor = given.aMember(distributor, SystemRole.ACCOUNT_MANAGER);
        managers.assign(id(manager), List.of(reseller.publicId()));

        assertThat(successions.stream()
                        .mapToInt(one -> one.inHandsOf(manager.id()))
                        .sum())
                .isEqualTo(1);
        successions.forEach(one -> one.handOver(manager.id(), successor.id()));

        assertThat(row().manager()).isEqualTo(successor.displayName());
        assertThat(successions.stream()
                        .mapToInt(one -> one.inHandsOf(manager.id()))
                        .sum())
                .isZero();
    }

    @Test
    void a_grant_is_given_once_and_taken_back_once() {
        assertThat(grants.has(reseller.id(), GrantKind.FREEZE)).isFalse();

        service.grant(reseller.publicId(), GrantKind.FREEZE);

        assertThat(grants.has(reseller.id(), GrantKind.FREEZE)).isTrue();
        assertThat(grants.has(reseller.id(), GrantKind.ON_BEHALF)).isFalse();
        assertThat(row().freeze()).isTrue();
        assertRefused("resellers.granted-already", () -> service.grant(reseller.publicId(), GrantKind.FREEZE));

        service.revoke(reseller.publicId(), GrantKind.FREEZE);

        assertThat(grants.has(reseller.id(), GrantKind.FREEZE)).isFalse();
        assertRefused("resellers.not-granted", () -> service.revoke(reseller.publicId(), GrantKind.FREEZE));
        service.grant(reseller.publicId(), GrantKind.FREEZE);
        assertThat(row().freeze()).isTrue();
    }

    @Test
    void what_a_former_distributor_granted_no_longer_counts() {
        service.grant(reseller.publicId(), GrantKind.FREEZE);
        jdbc.sql("update distributor_period set distributor_id = :other where reseller_id = :reseller")
                .param(
                        "other",
                        given.aPartner(PartnerIdentity.DISTRIBUTOR, null).id())
                .param("reseller", reseller.id())
                .update();

        assertThat(grants.has(reseller.id(), GrantKind.FREEZE)).isFalse();
    }

    @Test
    void another_distributors_reseller_is_granted_nothing() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> service.grant(strangers.publicId(), GrantKind.FREEZE));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> service.revoke(strangers.publicId(), GrantKind.FREEZE));
    }

    @Test
    void the_distributors_own_standing_holds_for_its_resellers() {
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_PARTNERS))) {
            standings.set(distributor.publicId(), PartnerStanding.RESTRICTED, "核查中");
        }

        assertThat(row().standing()).isEqualTo(PartnerStanding.RESTRICTED);
    }

    @Test
    void without_the_permission_every_door_is_shut() {
        try (var _ = ActingAs.of(TestCallers.partner(distributor.id(), Permission.HOME, Permission.CONSUMPTION_READ))) {
            assertDenied(() -> queries.count(ResellerFilter.ALL, 1));
            assertDenied(() -> managers.assign(id(manager), List.of(reseller.publicId())));
            assertDenied(() -> managers.takeBack(List.of(reseller.publicId())));
            assertDenied(() -> service.grant(reseller.publicId(), GrantKind.FREEZE));
            assertDenied(() -> service.revoke(reseller.publicId(), GrantKind.FREEZE));
        }
        try (var _ = ActingAs.of(TestCallers.partner(distributor.id(), Permission.RESELLERS))) {
            assertDenied(() -> managers.takeBack(List.of(reseller.publicId())));
            assertDenied(() -> service.grant(reseller.publicId(), GrantKind.FREEZE));
        }
    }

    private Caller directing(UserAdded director) {
        return TestCallers.caller(
                director.id(), new Scope.Partner(distributor.id(), null, director.id()), Permission.RESELLERS);
    }

    private int count(ResellerFilter filter) {
        assertThat(queries.page(filter, ResellerRow.Key.NEWEST, 10)).hasSize(queries.count(filter, 10));
        return queries.count(filter, 10);
    }

    private ResellerRow row() {
        return queries.find(reseller.publicId()).orElseThrow();
    }

    private PublicId id(UserAdded user) {
        return new PublicId(jdbc.sql("select public_id from portal_user where id = :id")
                .param("id", user.id())
                .query(String.class)
                .single());
    }

    private static List<String> keys(BatchResult result) {
        return result.refused().stream()
                .map(row -> java.util.Objects.requireNonNull(row.refused()).key())
                .toList();
    }

    private static void assertRefused(String key, Runnable attempt) {
        assertThatExceptionOfType(ResellerRefused.class)
                .isThrownBy(attempt::run)
                .matches(refused -> refused.key().equals(key));
    }

    private static void assertDenied(Runnable attempt) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt::run);
    }
}
