package io.partnerportal.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.invitations.GivenInvitations.Given;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.mails.MailSecret;
import io.partnerportal.organisations.PartnerOnboarded;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class InvitationLinkSourceIT {

    @Autowired
    InvitationLinkSource source;

    @Autowired
    InvitationService invitations;

    @Autowired
    GivenInvitations given;

    @Autowired
    GivenPeople people;

    @Autowired
    TurnableClock clock;

    private PartnerOnboarded partner;
    private long user;
    private Given invitation;

    @BeforeEach
    void an_invitation_whose_mail_waits() {
        partner = people.aSolutionProvider();
        user = people.aUserOf(partner);
        invitation = given.byMail(partner, user, GivenInvitations.anAddress(), AssociationType.RESALE);
    }

    @Test
    void when_the_mail_leaves_its_link_is_made_again_with_a_way_to_report_it() {
        assertThat(secret(1)).hasValue(new MailSecret.Link(invitation.path(), invitation.path() + "/report"));
    }

    @Test
    void the_mail_of_an_invitation_sent_again_does_not_leave_any_more() {
        try (var _ = ActingAs.of(GivenInvitations.developer(partner, user))) {
            invitations.resend(List.of(new PublicId(invitation.id())));
        }

        assertThat(secret(1)).isEmpty();
        assertThat(secret(2)).isPresent();
    }

    @Test
    void the_mail_of_an_invitation_withdrawn_meanwhile_does_not_leave() {
        try (var _ = ActingAs.of(GivenInvitations.developer(partner, user))) {
            invitations.withdraw(new PublicId(invitation.id()));
        }

        assertThat(secret(1)).isEmpty();
    }

    @Test
    void the_mail_of_an_invitation_that_is_over_does_not_leave() {
        clock.turnBy(Duration.ofDays(15));

        assertThat(secret(1)).isEmpty();
    }

    private Optional<MailSecret> secret(int generation) {
        return source.secret(invitation.id() + ":" + generation);
    }
}
