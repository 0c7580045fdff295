package io.partnerportal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Ids;
import io.partnerportal.lockout.Origin;
import io.partnerportal.members.Assignment;
import io.partnerportal.members.GivenMembers;
import io.partnerportal.members.MemberRoleService;
import io.partnerportal.members.MemberStandingService;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.time.Duration;
import java.util.Set;
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
    GivenMembers people;

    @Autowired
    MemberRoleService members;

    @Autowired
    MemberStandingService standing;

    @Autowired
    Callers callers;

    @Autowired
    Ids ids;

    @Autowired
    SignInSettings settings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    private PartnerOnboarded partner;
    private UserAdded member;
    private SignInTicket ticket;

    @BeforeEach
    void a_member_who_signed_in() {
        partner = given.aSolutionProvider();
        member = given.aMember(partner, SystemRole.FINANCE);
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
    void another_role_counts_at_the_next_click_on_every_node() {
        assertThat(permissions(anotherNode())).contains(Permission.CONSUMPTION_READ);

        try (var _ = GivenMembers.administratorOf(partner)) {
            var seen = people.row(partner, member.name());
            members.assign(
                    seen.key(), seen.version(), new Assignment(people.roles(partner, SystemRole.READ_ONLY), null));
        }

        assertThat(permissions(signIns)).doesNotContain(Permission.CONSUMPTION_READ);
        assertThat(permissions(anotherNode())).doesNotContain(Permission.CONSUMPTION_READ);
    }

    @Test
    void whoever_is_disabled_deleted_or_given_another_password_is_out_at_the_next_click_on_every_node() {
        var row = people.row(partner, member.name());
        assertThat(anotherNode().resume(ticket, true)).isPresent();

        try (var _ = GivenMembers.administratorOf(partner)) {
            standing.disable(row.key());
            assertThat(anotherNode().resume(ticket, true)).isEmpty();
            standing.enable(row.key());
        }
        assertThat(anotherNode().resume(ticket, true))
                .as("enabling brings no sign-in back")
                .isEmpty();

        var again = signIns.begin(member.id(), new Origin("203.0.113.5", "test"));
        try (var _ = GivenMembers.administratorOf(partner)) {
            standing.resetPassword(row.key(), "Another-pass-8");
        }
        assertThat(anotherNode().resume(again, true)).isEmpty();
    }

    @Test
    void a_ticket_of_another_user_opens_nothing() {
        assertThat(signIns.resume(new SignInTicket(member.id() + 1, ticket.signIn()), true))
                .isEmpty();
    }

    /** As a node that has never seen this user. */
    private SignIns anotherNode() {
        return new SignIns(jdbc, callers, ids, clock, settings);
    }

    private Set<String> permissions(SignIns node) {
        return node.resume(ticket, true).orElseThrow().permissions();
    }

    private String endReason() {
        return jdbc.sql("select end_reason from sign_in where id = :id")
                .param("id", ticket.signIn())
                .query(String.class)
                .single();
    }
}
