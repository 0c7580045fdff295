package io.partnerportal.prospects;

import static io.partnerportal.prospects.GivenProspects.aProspect;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.Together;
import io.partnerportal.facts.FactKind;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rejection;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people who register, decide or give up at the same moment. */
@PortalTest
class AtOnceIT {

    @Autowired
    ProspectService service;

    @Autowired
    ProspectReviewService reviews;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenProspects people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    @RepeatedTest(3)
    void the_hundred_and_first_is_refused_to_one_of_two_members() throws Exception {
        var partner = given.aSolutionProvider();
        var one = people.director(partner);
        var other = people.manager(partner);
        for (int i = 0; i < 99; i++) {
            hold(partner.id(), one.user(), i % 2 == 0 ? "PENDING" : "REGISTERED");
        }

        var refused =
                Together.refused(one, () -> service.register(aProspect()), other, () -> service.register(aProspect()));

        assertThat(refused).singleElement().extracting(Rejection::key).isEqualTo("prospects.too-many");
        assertThat(jdbc.sql("select count(*) from prospect where partner_id = ?")
                        .params(partner.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(100);
    }

    @RepeatedTest(3)
    void of_two_partners_who_claim_one_prospect_one_gets_it() throws Exception {
        var wish = aProspect();
        var one = people.director(given.aSolutionProvider());
        var other = people.director(given.aSolutionProvider());

        var refused = Together.refused(one, () -> service.register(wish), other, () -> service.register(wish));

        assertThat(refused).singleElement().extracting(Rejection::key).isEqualTo(Obstacle.CLAIMED.nameKey());
    }

    @RepeatedTest(3)
    void of_two_who_decide_one_does() throws Exception {
        var account = given.aCustomer(null);
        people.know(account.publicId(), FactKind.VENDOR_ONLINE);
        var id = people.registered(
                people.director(given.aSolutionProvider()),
                GivenProspects.prospect(account.name() + "@customer.example"));
        var operator = TestCallers.operator(Permission.OPERATE_PROSPECTS);

        var refused = Together.refused(
                operator, () -> reviews.approve(id), operator, () -> reviews.reject(id, new RejectProspect("no")));

        assertThat(refused).singleElement().extracting(Rejection::key).isEqualTo("prospects.overtaken");
    }

    @RepeatedTest(3)
    void a_prospect_that_is_given_up_while_it_is_approved_has_one_end() throws Exception {
        var account = given.aCustomer(null);
        people.know(account.publicId(), FactKind.VENDOR_ONLINE);
        var director = people.director(given.aSolutionProvider());
        var id = people.registered(director, GivenProspects.prospect(account.name() + "@customer.example"));

        Together.refused(
                        director,
                        () -> service.release(id),
                        TestCallers.operator(Permission.OPERATE_PROSPECTS),
                        () -> reviews.approve(id))
                .forEach(refused -> assertThat(refused.key()).isEqualTo("prospects.overtaken"));

        var claims = jdbc.sql(
                        "select count(*) from prospect_claim c join prospect p on p.id = c.prospect_id where p.public_id = ?")
                .params(id.value())
                .query(Integer.class)
                .single();
        var state = jdbc.sql("select state from prospect where public_id = ?")
                .params(id.value())
                .query(String.class)
                .single();
        assertThat(state).isEqualTo("RELEASED");
        assertThat(claims).isZero();
    }

    private void hold(long partner, long user, String state) {
        jdbc.sql("""
                insert into prospect (id, public_id, partner_id, created_by, company, contact, language, note, state,
                                      created_at, expires_at)
                values (?, ?, ?, ?, '远航', '周敏', 'en', '', ?, '2025-03-12', '2025-03-27')
                """)
                .params(ids.next(), PublicId.random().value(), partner, user, state)
                .update();
    }
}
