package io.partnerportal.freezing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.EndReason;
import io.partnerportal.associations.LiveRelation;
import io.partnerportal.associations.Relations;
import io.partnerportal.batches.BatchResult;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.freezing.FreezingService.Freeze;
import io.partnerportal.freezing.FreezingService.Unfreeze;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.protection.CodeRefused;
import io.partnerportal.resellers.GrantKind;
import io.partnerportal.resellers.GrantService;
import io.partnerportal.roles.SystemRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class FreezingServiceIT {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 12);

    @Autowired
    FreezingService freezing;

    @Autowired
    Freezes freezes;

    @Autowired
    FreezeHistoryQueries history;

    @Autowired
    Relations relations;

    @Autowired
    GrantService grants;

    @Autowired
    GivenPeople given;

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
    void an_account_is_frozen_with_its_reason_and_the_customer_is_told() {
        assertThat(freeze(FreezeKind.ACCOUNT).done()).isEqualTo(1);

        assertThat(freezes.of(customer.id())).hasValueSatisfying(frozen -> {
            assertThat(frozen.kind()).isEqualTo(FreezeKind.ACCOUNT);
            assertThat(frozen.reason()).isEqualTo("欠款");
            assertThat(frozen.retentionUntil()).isNull();
        });
        assertThat(freezes.state(live())).isEqualTo(FrozenState.ACCOUNT);
        assertThat(jdbc.sql("""
                        select m.word_key from message m join portal_user u on u.id = m.user_id
                         where u.account_id = ? order by m.id desc limit 1
                        """).params(customer.id()).query(String.class).single())
                .isEqualTo("freezing.notice.account");
        assertThat(jdbc.sql(
                                "select after_json from operation_log where object = ? and action = 'freezing.audit.frozen'")
                        .params(customer.name())
                        .query(String.class)
                        .single())
                .contains("freezing.state.ACCOUNT", "欠款");
    }

    @Test
    void resources_are_kept_for_fifteen_days_and_unfrozen_on_the_last_of_them() {
        freeze(FreezeKind.ACCOUNT_AND_RESOURCES);
        assertThat(freezes.of(customer.id()).orElseThrow().retentionUntil()).isEqualTo(TODAY.plusDays(15));
        clock.turnBy(Duration.ofDays(15));

        assertThat(unfreeze().done()).isEqualTo(1);
        assertThat(freezes.state(live())).isEqualTo(FrozenState.NONE);
    }

    @Test
    void on_the_sixteenth_day_resources_are_unfrozen_no_more() {
        freeze(FreezeKind.ACCOUNT_AND_RESOURCES);
        assertThat(freezes.canBeUnfrozen(live().customer())).isTrue();
        clock.turnBy(Duration.ofDays(16));

        assertRefused(unfreeze(), "freezing.retention-over");
        assertThat(freezes.canBeUnfrozen(live().customer()))
                .as("nobody is kept by what cannot end")
                .isFalse();
        assertThat(freezes.state(live())).isEqualTo(FrozenState.ACCOUNT_AND_RESOURCES);
    }

    @Test
    void from_the_account_alone_one_goes_on_to_the_resources_but_neither_back_nor_twice() {
        freeze(FreezeKind.ACCOUNT);
        assertRefused(freeze(FreezeKind.ACCOUNT), "freezing.already");
        assertThat(freeze(FreezeKind.ACCOUNT_AND_RESOURCES).done()).isEqualTo(1);

        assertRefused(freeze(FreezeKind.ACCOUNT), "freezing.already");
        assertRefused(freeze(FreezeKind.ACCOUNT_AND_RESOURCES), "freezing.already");
    }

    @Test
    void only_resale_customers_are_frozen_and_the_others_of_a_batch_all_the_same() {
        var referral = given.aCustomerOf(partner);
        relations.switchType(relations.current(referral.id()).orElseThrow(), AssociationType.REFERRAL);

        var result = as(
                partner,
                () -> freezing.freeze(
                        new Freeze(List.of(referral.publicId(), customer.publicId()), null, FreezeKind.ACCOUNT, "欠款")));

        assertThat(result.done()).isEqualTo(1);
        assertRefused(result, "freezing.resale-only");
        assertThat(freezes.of(referral.id())).isEmpty();
        assertThat(freezes.of(customer.id())).isPresent();
    }

    @Test
    void a_reason_of_one_to_256_characters_is_needed() {
        assertThat(freeze("客".repeat(256)).done()).isEqualTo(1);

        for (var reason : new String[] {"", "  ", "x".repeat(257)}) {
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> freeze(reason))
                    .matches(refused -> refused.field().equals("reason"));
        }
    }

    @Test
    void what_is_not_frozen_is_not_unfrozen() {
        assertRefused(unfreeze(), "freezing.not-frozen");
    }

    @Test
    void a_frozen_partners_resale_customers_are_frozen_with_it() {
        stand(partner, "FROZEN");

        assertThat(freezes.state(live())).isEqualTo(FrozenState.BY_PARTNER);
        relations.switchType(live(), AssociationType.REFERRAL);
        assertThat(freezes.state(live())).isEqualTo(FrozenState.NONE);
    }

    @Test
    void a_frozen_partner_unfreezes_accounts_and_no_resources() {
        freeze(FreezeKind.ACCOUNT);
        stand(partner, "FROZEN");
        assertThat(unfreeze().done()).isEqualTo(1);

        stand(partner, "NORMAL");
        freeze(FreezeKind.ACCOUNT_AND_RESOURCES);
        stand(partner, "FROZEN");
        assertRefused(unfreeze(), "freezing.partner-frozen");
    }

    @Test
    void a_reseller_freezes_only_what_its_distributor_granted_and_the_distributor_the_rest() {
        var distributor = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        partner = given.aPartner(PartnerIdentity.RESELLER, distributor.publicId());
        customer = given.aCustomerOf(partner);
        var byDistributor = new Freeze(List.of(customer.publicId()), partner.publicId(), FreezeKind.ACCOUNT, "总经销商冻结");

        assertRefused(freeze(FreezeKind.ACCOUNT), "freezing.not-granted");
        assertThat(as(distributor, () -> freezing.freeze(byDistributor)).done()).isEqualTo(1);

        try (var _ = ActingAs.of(TestCallers.partner(distributor.id(), Permission.RESELLERS_MANAGE))) {
            grants.grant(partner.publicId(), GrantKind.FREEZE);
        }
        assertThat(unfreeze().done()).isEqualTo(1);
        assertThat(freeze(FreezeKind.ACCOUNT).done()).isEqualTo(1);
        assertRefused(as(distributor, () -> freezing.freeze(byDistributor)), "freezing.granted-away");
    }

    @Test
    void customers_of_others_are_not_found_in_any_action() {
        var stranger = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        var wish = List.of(customer.publicId());

        for (var reseller : new @Nullable PublicId[] {null, partner.publicId()}) {
            assertRefused(
                    as(stranger, () -> freezing.freeze(new Freeze(wish, reseller, FreezeKind.ACCOUNT, "x"))),
                    "associations.customer-not-found");
            assertRefused(
                    as(stranger, () -> freezing.unfreeze(new Unfreeze(wish, reseller))),
                    "associations.customer-not-found");
        }
        var manager = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);
        try (var _ = ActingAs.of(TestCallers.manager(manager.id(), partner.id(), Permission.CUSTOMERS_FREEZE))) {
            assertRefused(
                    freezing.freeze(new Freeze(wish, null, FreezeKind.ACCOUNT, "x")),
                    "associations.customer-not-found");
        }
    }

    @Test
    void a_code_is_asked_for_where_the_account_wants_it() {
        jdbc.sql("insert into protection_switch (account_id, turned_on, changed_at) values (?, true, '2025-01-01')")
                .params(partner.id())
                .update();

        assertThatExceptionOfType(CodeRefused.class).isThrownBy(() -> freeze(FreezeKind.ACCOUNT));
        assertThatExceptionOfType(CodeRefused.class).isThrownBy(this::unfreeze);
    }

    @Test
    void a_freeze_ends_with_the_association() {
        freeze(FreezeKind.ACCOUNT);

        relations.end(live(), EndReason.OPERATOR);

        assertThat(freezes.of(customer.id())).isEmpty();
    }

    @Test
    void without_the_permission_the_door_is_shut() {
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.CUSTOMERS_READ))) {
            var wish = List.of(customer.publicId());
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> freezing.freeze(new Freeze(wish, null, FreezeKind.ACCOUNT, "x")));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> freezing.unfreeze(new Unfreeze(wish, null)));
        }
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.CUSTOMERS_FREEZE))) {
            var reseller = new Unfreeze(List.of(customer.publicId()), partner.publicId());
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> freezing.unfreeze(reseller));
        }
    }

    @Test
    void the_partner_reads_why_when_and_by_whom_a_customer_was_frozen_also_afterwards() {
        freeze(FreezeKind.ACCOUNT);
        clock.turnBy(Duration.ofDays(1));
        unfreeze();
        freeze(FreezeKind.ACCOUNT_AND_RESOURCES);

        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.CUSTOMERS_READ))) {
            assertThat(history.of(customer.publicId()))
                    .extracting(FreezePeriod::kind, FreezePeriod::reason, period -> period.end() != null)
                    .containsExactly(
                            tuple(FreezeKind.ACCOUNT_AND_RESOURCES, "欠款", false),
                            tuple(FreezeKind.ACCOUNT, "欠款", true));
        }
    }

    @Test
    void nobody_reads_of_freezes_without_the_permission_or_of_a_strangers_customer() {
        freeze(FreezeKind.ACCOUNT);

        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.HOME))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> history.of(customer.publicId()));
        }
        try (var _ = ActingAs.of(TestCallers.partner(given.aSolutionProvider().id(), Permission.CUSTOMERS_READ))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> history.of(customer.publicId()));
        }
    }

    private interface Deed {
        BatchResult run();
    }

    private static BatchResult as(PartnerOnboarded who, Deed deed) {
        try (var _ = ActingAs.of(people(who))) {
            return deed.run();
        }
    }

    private BatchResult freeze(FreezeKind kind) {
        return as(partner, () -> freezing.freeze(new Freeze(List.of(customer.publicId()), null, kind, " 欠款 ")));
    }

    private BatchResult freeze(String reason) {
        return as(
                partner,
                () -> freezing.freeze(new Freeze(List.of(customer.publicId()), null, FreezeKind.ACCOUNT, reason)));
    }

    private BatchResult unfreeze() {
        return as(partner, () -> freezing.unfreeze(new Unfreeze(List.of(customer.publicId()), null)));
    }

    private void stand(PartnerOnboarded who, String standing) {
        jdbc.sql("update organisation set standing = ? where id = ?")
                .params(standing, who.id())
                .update();
    }

    private LiveRelation live() {
        return relations.current(customer.id()).orElseThrow();
    }

    private static void assertRefused(BatchResult result, String key) {
        assertThat(result.refused())
                .singleElement()
                .satisfies(row ->
                        assertThat(Objects.requireNonNull(row.refused()).key()).isEqualTo(key));
    }

    private static Caller people(PartnerOnboarded who) {
        return TestCallers.partner(who.id(), Permission.CUSTOMERS_FREEZE, Permission.RESELLERS_CUSTOMERS);
    }
}
