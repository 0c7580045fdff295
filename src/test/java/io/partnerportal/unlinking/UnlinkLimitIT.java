package io.partnerportal.unlinking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerOnboarded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class UnlinkLimitIT {

    @Autowired
    UnlinkService service;

    @Autowired
    OwnRequestService own;

    @Autowired
    GivenPeople given;

    @Autowired
    TurnableClock clock;

    private PartnerOnboarded partner;
    private CustomerCreated customer;

    @BeforeEach
    void a_partner_with_a_customer() {
        partner = given.aSolutionProvider();
        customer = given.aCustomerOf(partner);
    }

    @ParameterizedTest
    @CsvSource({
        // the same day three months on, or the last one of a shorter month
        "2025-11-30, 2026-02-27, 2026-02-28",
        "2027-11-30, 2028-02-28, 2028-02-29",
        "2025-08-31, 2025-11-29, 2025-11-30",
        "2028-02-29, 2028-05-28, 2028-05-29",
        "2025-12-31, 2026-03-30, 2026-03-31",
        "2026-02-28, 2026-05-27, 2026-05-28",
        "2025-10-31, 2026-01-30, 2026-01-31"
    })
    void a_partner_asks_once_in_three_months(String asked, String tooSoon, String next) {
        at(asked);
        var request = request();
        cancel(request);

        at(tooSoon);
        assertThatExceptionOfType(UnlinkRefused.class)
                .isThrownBy(this::request)
                .matches(refused -> refused.key().equals("unlinking.too-often"))
                .matches(refused -> refused.details()[2].equals(next));

        at(next);
        assertThat(request()).isNotNull();
    }

    @Test
    void it_is_the_business_day_that_counts_not_the_one_in_utc() {
        clock.turnTo("2025-03-11T16:30:00Z");
        cancel(request());

        clock.turnTo("2025-06-11T15:59:59Z");
        assertThatExceptionOfType(UnlinkRefused.class).isThrownBy(this::request);
        clock.turnTo("2025-06-11T16:00:00Z");
        assertThat(request()).isNotNull();
    }

    @Test
    void after_the_customer_asked_the_partner_waits_too_but_not_the_other_way_round() {
        at("2025-04-10");
        cancel(request());
        at("2025-04-11");
        try (var _ = customer()) {
            own.cancel(own.request("更换伙伴"));
            assertThatExceptionOfType(UnlinkRefused.class).isThrownBy(() -> own.request("更换伙伴"));
        }

        at("2025-07-10");
        assertThatExceptionOfType(UnlinkRefused.class).isThrownBy(this::request);
        at("2025-07-11");
        assertThat(request()).isNotNull();
    }

    @Test
    void another_customer_is_counted_by_itself() {
        cancel(request());

        customer = given.aCustomerOf(partner);

        assertThat(request()).isNotNull();
    }

    private void at(String day) {
        clock.turnTo(day + "T04:00:00Z");
    }

    private PublicId request() {
        try (var _ = partner()) {
            return service.request(new RequestUnlink(customer.publicId(), "停止合作"));
        }
    }

    private void cancel(PublicId request) {
        try (var _ = partner()) {
            service.cancel(request);
        }
    }

    private ActingAs partner() {
        return ActingAs.of(TestCallers.partner(partner.id(), Permission.CUSTOMERS_UNLINK));
    }

    private ActingAs customer() {
        return ActingAs.of(TestCallers.customer(customer.id(), Permission.MY_PARTNER));
    }
}
