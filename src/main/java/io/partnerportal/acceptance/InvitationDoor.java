package io.partnerportal.acceptance;

import io.partnerportal.agreements.Document;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.identity.Open;
import io.partnerportal.invitations.InvitationChannel;
import io.partnerportal.invitations.OpenInvitations;
import io.partnerportal.kernel.Masking;
import io.partnerportal.links.LinkCheck;
import io.partnerportal.links.LinkRefused;
import io.partnerportal.links.WrongAddresses;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a link shows before anything is done, and how to say that it came to the wrong address. */
@Service
@Transactional
@Open("whoever is invited has no account yet; the link stands in")
public class InvitationDoor {

    private final LinkCheck links;
    private final InvitedPerson person;
    private final OpenInvitations invitations;
    private final WrongAddresses wrong;

    InvitationDoor(LinkCheck links, InvitedPerson person, OpenInvitations invitations, WrongAddresses wrong) {
        this.links = links;
        this.person = person;
        this.invitations = invitations;
        this.wrong = wrong;
    }

    /**
     * Changes nothing, however often it is asked: programs that look at mails follow links too.
     *
     * @throws LinkRefused the link leads nowhere
     */
    @Transactional(readOnly = true)
    public InvitationSeen look(String id, String token) {
        var invitation = links.look(id, token, invitations::find);
        var email = person.behind(invitation).email();
        return new InvitationSeen(
                invitation.partnerName(),
                invitation.type(),
                invitation.locale(),
                email == null ? null : Masking.email(email),
                invitation.expiresAt(),
                notices(invitation),
                invitation.recipient() != null);
    }

    /**
     * The address gets no more invitations from anybody, and this one opens nothing any more.
     *
     * @throws LinkRefused the link is made up, or was handed over and not mailed
     */
    public void report(String id, String token) {
        wrong.report(links.genuine(id, token, invitations::find));
    }

    /** The notice of its type, and where the link was handed over, the terms of associating that way. */
    static List<Document> notices(OpenInvitations.Open invitation) {
        var notice = invitation.type() == AssociationType.RESALE ? Document.NOTICE_RESALE : Document.NOTICE_REFERRAL;
        return invitation.channel() == InvitationChannel.EMAIL
                ? List.of(notice)
                : List.of(notice, Document.ASSOCIATION_TERMS);
    }
}
