package io.partnerportal.ownsecurity;

import io.partnerportal.GivenPeople;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.signin.GivenSignIn;
import io.partnerportal.signin.SignInTicket;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Members who sit signed in at a browser. */
@Component
public class GivenSeat {

    private final GivenPeople people;
    private final GivenSignIn browsers;
    private final JdbcClient jdbc;

    GivenSeat(GivenPeople people, GivenSignIn browsers, JdbcClient jdbc) {
        this.people = people;
        this.browsers = browsers;
        this.jdbc = jdbc;
    }

    /**
     * A member is the caller until it is left.
     *
     * @param here the sign-in at this browser
     */
    public record Seat(PartnerOnboarded partner, long member, SignInTicket here, ActingAs acting) {

        public void leave() {
            acting.close();
        }
    }

    public Seat take() {
        var partner = people.aSolutionProvider();
        long member = people.aMember(partner, SystemRole.FINANCE).id();
        var here = browsers.of(member);
        return new Seat(partner, member, here, browsers.at(here));
    }

    /** Somebody else reset the member's password. */
    public void mustChangePassword(long member) {
        jdbc.sql("update portal_user set must_change_password = true where id = :user")
                .param("user", member)
                .update();
    }
}
