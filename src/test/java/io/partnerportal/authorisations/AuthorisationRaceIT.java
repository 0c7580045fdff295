package io.partnerportal.authorisations;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.Together;
import io.partnerportal.agreements.Document;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.protection.TypedCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people decide about one authorisation at the same moment: one of them is told. */
@PortalTest
class AuthorisationRaceIT {

    private static final int TIMES = 3;

    @Autowired
    AuthorisationService service;

    @Autowired
    OwnAuthorisationService own;

    @Autowired
    AuthorisationQueries queries;

    @Autowired
    GivenAuthorisations authorisations;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private CustomerCreated customer;

    @BeforeEach
    void a_partner_with_a_customer() {
        partner = given.aSolutionProvider();
        customer = given.aCustomerOf(partner);
    }

    @RepeatedTest(TIMES)
    void the_customer_agrees_while_the_partner_withdraws() throws InterruptedException {
        var authorisation = authorisations.request(partner, customer, AuthorisationKind.ORDER);

        var refused = Together.refused(
                authorisations.ownerOf(customer),
                agreeing(authorisation),
                GivenAuthorisations.somebodyOf(partner),
                () -> service.withdraw(authorisation));

        assertThat(refused).singleElement().extracting(Rejection::key).isEqualTo("authorisations.over");
        assertThat(letters()).isEqualTo(state() == AuthorisationState.GRANTED ? 1 : 0);
        assertThat(state()).isIn(AuthorisationState.GRANTED, AuthorisationState.WITHDRAWN);
    }

    @RepeatedTest(TIMES)
    void the_customer_agrees_in_two_browsers_at_once() throws InterruptedException {
        var authorisation = authorisations.request(partner, customer, AuthorisationKind.ORDER);
        var owner = authorisations.ownerOf(customer);
        var deed = agreeing(authorisation);

        assertThat(Together.refused(owner, deed, owner, deed)).hasSize(1);
        assertThat(state()).isEqualTo(AuthorisationState.GRANTED);
        assertThat(letters()).isEqualTo(1);
    }

    @RepeatedTest(TIMES)
    void two_people_of_the_partner_ask_for_the_same_at_once() throws InterruptedException {
        var people = GivenAuthorisations.somebodyOf(partner);
        Runnable deed = () -> service.request(authorisations.wish(customer, AuthorisationKind.values()));

        var refused = Together.refused(people, deed, people, deed);

        assertThat(refused).singleElement().extracting(Rejection::key).isEqualTo("authorisations.already.ORDER");
        try (var _ = ActingAs.of(people)) {
            assertThat(queries.of(customer.publicId()).rows()).hasSize(2);
        }
    }

    private Runnable agreeing(PublicId authorisation) {
        var wish = authorisations.agreement(authorisation);
        var code = authorisations.codeFor(customer, OwnAuthorisationService.AGREE, wish);
        return () -> TypedCode.with(code, () -> own.agree(wish));
    }

    private AuthorisationState state() {
        try (var _ = ActingAs.of(GivenAuthorisations.somebodyOf(partner))) {
            return queries.of(customer.publicId()).rows().getFirst().state();
        }
    }

    private int letters() {
        return jdbc.sql("select count(*) from consent where account_id = :account and document = :document")
                .param("account", customer.id())
                .param("document", Document.USER_AUTHORISATION.name())
                .query(Integer.class)
                .single();
    }
}
