package io.partnerportal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.lockout.Origin;
import io.partnerportal.roles.SystemRole;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SignInsIT {

    @Autowired
    SignIns signIns;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    private UserAdded member;
    private SignInTicket ticket;

    @BeforeEach
    void a_member_who_signed_in() {
        member = given.aMember(given.aSolutionProvider(), SystemRole.FINANCE);
        ticket = signIns.begin(member.id(), new Origin("203.0.113.5", "test"));
    }

    @Test
    void a_ticket_brings_back_its_caller() {
        assertThat(signIns.resume(ticket, true))
                .hasValueSatisfying(caller -> assertThat(caller.user()).isEqualTo(member.id()));
    }

    @Test
    void whoever_does_nothing_for_fifteen_minutes_is_signed_out() {
        clock.turnBy(Duration.ofMinutes(14));
        assertThat(signIns.resume(ticket, true)).isPresent();
        clock.turnBy(Duration.ofMinutes(14));
        assertThat(signIns.resume(ticket, true)).isPresent();
        clock.turnBy(Duration.ofMinutes(16));

        assertThat(signIns.resume(ticket, true)).isEmpty();
        assertThat(endReason()).isEqualTo("IDLE");
    }

    @Test
    void a_heartbeat_is_no_activity() {
        clock.turnBy(Duration.ofMinutes(10));
        signIns.resume(ticket, false);
        clock.turnBy(Duration.ofMinutes(6));

        assertThat(signIns.resume(ticket, true)).isEmpty();
    }

    @Test
    void nobody_stays_longer_than_twelve_hours() {
        for (int i = 0; i < 72; i++) {
            assertThat(signIns.resume(ticket, true)).isPresent();
            clock.turnBy(Duration.ofMinutes(10));
        }
        clock.turnBy(Duration.ofSeconds(1));

        assertThat(signIns.resume(ticket, true)).isEmpty();
        assertThat(endReason()).isEqualTo("EXPIRED");
    }

    @Test
    void a_disabled_user_is_out_at_the_next_click() {
        jdbc.sql("update portal_user set status = 'DISABLED' where id = :id")
                .param("id", member.id())
                .update();

        assertThat(signIns.resume(ticket, true)).isEmpty();
    }

    @Test
    void a_sign_in_ended_anywhere_has_ended_everywhere() {
        signIns.signOut(ticket);

        assertThat(signIns.resume(ticket, true)).isEmpty();
        assertThat(endReason()).isEqualTo("SIGNED_OUT");
    }

    @Test
    void a_ticket_of_another_user_opens_nothing() {
        assertThat(signIns.resume(new SignInTicket(member.id() + 1, ticket.signIn()), true))
                .isEmpty();
    }

    private String endReason() {
        return jdbc.sql("select end_reason from sign_in where id = :id")
                .param("id", ticket.signIn())
                .query(String.class)
                .single();
    }
}
