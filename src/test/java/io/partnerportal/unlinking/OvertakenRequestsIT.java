package io.partnerportal.unlinking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.Overtaken;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.freezing.FreezeKind;
import io.partnerportal.freezing.FreezingService;
import io.partnerportal.freezing.FreezingService.Freeze;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.unlinkchecks.ChecksFailed;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One side freezes, parts or switches while the other has read already how things stand: it decides on what is true. */
@PortalTest
class OvertakenRequestsIT {

    @Autowired
    UnlinkService service;

    @Autowired
    OwnRequestService own;

    @Autowired
    FreezingService freezing;

    @Autowired
    Overtaken overtaken;

    @Autowired
    GivenPeople given;

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
    void a_customer_that_is_being_frozen_does_not_become_one_by_referral() throws InterruptedException {
        var request = requestSwitch();

        assertThat(overtaken.refused(partner(), this::freeze, customer(), () -> agree(request)))
                .containsInstanceOf(ChecksFailed.class);

        assertThat(type()).isEqualTo("RESALE");
        assertThat(freezes()).isOne();
    }

    @Test
    void a_customer_that_is_becoming_one_by_referral_is_not_frozen() throws InterruptedException {
        var request = requestSwitch();

        overtaken.refused(customer(), () -> agree(request), partner(), this::freeze);

        assertThat(type()).isEqualTo("REFERRAL");
        assertThat(freezes()).isZero();
    }

    @Test
    void a_customer_that_is_being_frozen_does_not_part() throws InterruptedException {
        var request = requestUnlink();

        assertThat(overtaken.refused(partner(), this::freeze, customer(), () -> agree(request)))
                .containsInstanceOf(ChecksFailed.class);

        assertThat(type()).isEqualTo("RESALE");
        assertThat(freezes()).isOne();
    }

    @Test
    void a_customer_that_is_parting_is_not_frozen() throws InterruptedException {
        var request = requestUnlink();

        overtaken.refused(customer(), () -> agree(request), partner(), this::freeze);

        assertThat(freezes()).isZero();
    }

    @Test
    void of_two_who_decide_the_second_is_told() throws InterruptedException {
        var request = requestUnlink();
        Runnable refuse = () -> own.decide(new DecideRequest(request, false, "仍需合作"));

        assertThat(overtaken.refused(customer(), refuse, customer(), () -> agree(request)))
                .containsInstanceOf(UnlinkRefused.class);

        assertThat(type()).isEqualTo("RESALE");
    }

    @Test
    void what_is_being_taken_back_nobody_agrees_to() throws InterruptedException {
        var request = requestUnlink();

        assertThat(overtaken.refused(partner(), () -> service.cancel(request), customer(), () -> agree(request)))
                .containsInstanceOf(UnlinkRefused.class);

        assertThat(type()).isEqualTo("RESALE");
    }

    @Test
    void what_is_not_possible_any_more_when_it_is_agreed_to_waits_on() {
        var request = requestUnlink();
        try (var _ = ActingAs.of(partner())) {
            freeze();
        }

        try (var _ = ActingAs.of(customer())) {
            assertThatExceptionOfType(ChecksFailed.class).isThrownBy(() -> agree(request));
            assertThat(own.own()).extracting(RequestRow::state).containsExactly(RequestState.PENDING);
        }
        assertThat(type()).isEqualTo("RESALE");
    }

    private PublicId requestSwitch() {
        try (var _ = ActingAs.of(partner())) {
            return service.requestSwitch(new RequestSwitch(customer.publicId(), AssociationType.REFERRAL, "客户要求"));
        }
    }

    private PublicId requestUnlink() {
        try (var _ = ActingAs.of(partner())) {
            return service.request(new RequestUnlink(customer.publicId(), "停止合作"));
        }
    }

    private void freeze() {
        freezing.freeze(new Freeze(List.of(customer.publicId()), null, FreezeKind.ACCOUNT, "欠款"));
    }

    private void agree(PublicId request) {
        own.decide(new DecideRequest(request, true, ""));
    }

    private String type() {
        return jdbc.sql("select type from relation where current_id = :customer")
                .param("customer", customer.id())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private int freezes() {
        return jdbc.sql("select count(*) from customer_freeze where open_id = :customer")
                .param("customer", customer.id())
                .query(Integer.class)
                .single();
    }

    private Caller partner() {
        return TestCallers.partner(partner.id(), Permission.CUSTOMERS_UNLINK, Permission.CUSTOMERS_FREEZE);
    }

    private Caller customer() {
        return TestCallers.customer(customer.id(), Permission.MY_PARTNER);
    }
}
