package io.partnerportal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.invitations.GivenInvitations;
import io.partnerportal.kernel.Rejection;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@PortalTest
class GuessingIT {

    @Autowired
    InvitationDoor door;

    @Autowired
    GivenInvitations given;

    @Autowired
    GivenPeople people;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void nobody_asks_any_more() {
        RequestContextHolder.resetRequestAttributes();
        jdbc.sql("delete from link_guess").update();
    }

    @Test
    void after_a_hundred_of_a_thousand_guesses_a_network_gets_no_answer_and_others_still_do() {
        var partner = people.aSolutionProvider();
        var invitation =
                given.byMail(partner, people.aUserOf(partner), GivenInvitations.anAddress(), AssociationType.RESALE);
        from("198.51.100.7");

        var answers = new HashMap<String, Integer>();
        for (int guess = 0; guess < 1000; guess++) {
            answers.merge(
                    answerTo(invitation.id(), invitation.token().substring(0, 39) + "%04d".formatted(guess)),
                    1,
                    Integer::sum);
        }

        assertThat(answers).isEqualTo(Map.of("links.refused.NOT_THERE", 100, "links.throttled", 900));
        from("198.51.100.200");
        assertThatExceptionOfType(Rejection.class)
                .as("the same network, and the right link")
                .isThrownBy(() -> door.look(invitation.id(), invitation.token()))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("links.throttled"));
        from("203.0.113.5");
        assertThat(door.look(invitation.id(), invitation.token()).partner()).isNotBlank();
    }

    private String answerTo(String id, String token) {
        try {
            return door.look(id, token).partner();
        } catch (Rejection refused) {
            return refused.key();
        }
    }

    private static void from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
