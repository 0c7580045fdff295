package io.partnerportal.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(value = Permission.OPERATE_PARTNERS, operator = true)
class StandingServiceIT {

    @Autowired
    StandingService service;

    @Autowired
    StandingQueries queries;

    @Autowired
    Standings standings;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded distributor;
    private PartnerOnboarded reseller;

    @BeforeEach
    void a_distributor_and_its_reseller() {
        distributor = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        reseller = given.aPartner(PartnerIdentity.RESELLER, distributor.publicId());
    }

    @Test
    void a_new_partner_stands_well_and_a_reseller_only_ever_resells() {
        var standing = standings.of(reseller.id());

        assertThat(standing.effective()).isEqualTo(PartnerStanding.NORMAL);
        assertThat(standing.distributor()).isEqualTo(distributor.id());
        assertThat(standing.resale()).isTrue();
        assertThat(standing.mayRefer()).isFalse();
        assertThat(standings.of(distributor.id()).mayRefer()).isTrue();
        standings.requireActive(reseller.id());
    }

    @Test
    void a_frozen_distributor_freezes_its_resellers_and_not_the_other_way_round() {
        service.set(distributor.publicId(), PartnerStanding.FROZEN, "欠费");

        assertThat(queries.of(reseller.publicId()).own()).isEqualTo(PartnerStanding.NORMAL);
        assertThat(queries.of(reseller.publicId()).effective()).isEqualTo(PartnerStanding.FROZEN);
        assertThatExceptionOfType(PartnerFrozen.class).isThrownBy(() -> standings.requireActive(reseller.id()));

        service.set(distributor.publicId(), PartnerStanding.NORMAL, "已还清");
        service.set(reseller.publicId(), PartnerStanding.RESTRICTED, "核查中");

        assertThat(standings.of(distributor.id()).effective()).isEqualTo(PartnerStanding.NORMAL);
        assertThat(standings.of(reseller.id()).effective()).isEqualTo(PartnerStanding.RESTRICTED);
        standings.requireActive(reseller.id());
    }

    @Test
    void the_worse_of_both_holds() {
        service.set(distributor.publicId(), PartnerStanding.RESTRICTED, "核查中");
        service.set(reseller.publicId(), PartnerStanding.FROZEN, "欠费");

        assertThat(standings.lock(reseller.id()).effective()).isEqualTo(PartnerStanding.FROZEN);
    }

    @Test
    void an_account_that_is_shut_counts_as_frozen_and_so_do_its_resellers() {
        jdbc.sql("update account set status = 'SUSPENDED' where id = :id")
                .param("id", distributor.id())
                .update();

        assertThat(standings.of(distributor.id()).isFrozen()).isTrue();
        assertThat(standings.of(reseller.id()).isFrozen()).isTrue();
    }

    @Test
    void every_decision_is_kept_with_its_reason_and_the_owners_are_told() {
        service.set(distributor.publicId(), PartnerStanding.RESTRICTED, " 核查中 ");

        assertThat(queries.decisions(distributor.publicId()))
                .extracting(StandingQueries.Decision::standing, StandingQueries.Decision::reason)
                .containsExactly(tuple(PartnerStanding.RESTRICTED, "核查中"));
        assertThat(messagesOf(distributor)).containsExactly("organisations.notice.standing.RESTRICTED");
        assertThat(messagesOf(reseller)).containsExactly("organisations.notice.distributor-standing.RESTRICTED");
    }

    @Test
    void the_operator_says_how_a_partner_develops_customers() {
        service.allow(distributor.publicId(), false, true);

        assertThat(standings.of(distributor.id()).mayRefer()).isFalse();
        assertThat(standings.of(distributor.id()).resale()).isTrue();
    }

    @Test
    void what_is_wrong_is_said_at_its_field() {
        assertRefused("standing", PartnerStanding.NORMAL, "没有变化");
        assertRefused("reason", PartnerStanding.FROZEN, " ");
        assertRefused("reason", PartnerStanding.FROZEN, "长".repeat(501));
    }

    @Test
    void a_partner_nobody_has_and_an_account_that_is_none_are_not_found() {
        var customer = given.aCustomer(null).publicId();

        for (var id : new PublicId[] {PublicId.random(), customer}) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.set(id, PartnerStanding.FROZEN, "欠费"));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.allow(id, true, false));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queries.of(id));
        }
    }

    @Test
    @As(
            value = {Permission.HOME, Permission.OPERATE_CUSTOMERS},
            operator = true)
    void without_the_permission_every_door_is_shut() {
        var id = PublicId.random();

        assertDenied(() -> service.set(id, PartnerStanding.FROZEN, "欠费"));
        assertDenied(() -> service.allow(id, true, true));
        assertDenied(() -> queries.of(id));
        assertDenied(() -> queries.decisions(id));
    }

    private List<String> messagesOf(PartnerOnboarded partner) {
        return jdbc.sql("""
                select m.word_key from message m join portal_user u on u.id = m.user_id where u.account_id = :partner
                """).param("partner", partner.id()).query(String.class).list();
    }

    private void assertRefused(String field, PartnerStanding standing, String reason) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> service.set(distributor.publicId(), standing, reason))
                .matches(refused -> refused.field().equals(field));
    }

    private static void assertDenied(Runnable attempt) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt::run);
    }
}
