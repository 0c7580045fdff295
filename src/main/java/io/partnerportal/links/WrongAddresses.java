package io.partnerportal.links;

import io.partnerportal.links.LinkRefused.Cause;
import io.partnerportal.outreach.BlockedAddresses;
import io.partnerportal.signin.CurrentSignIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever gets an invitation that is not meant for them says so, as often as they like. */
@Component
public class WrongAddresses {

    private final InvitationRows rows;
    private final BlockedAddresses blocked;
    private final InviterNotices notices;
    private final CurrentSignIn signIn;
    private final ApplicationEventPublisher events;

    WrongAddresses(
            InvitationRows rows,
            BlockedAddresses blocked,
            InviterNotices notices,
            CurrentSignIn signIn,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.blocked = blocked;
        this.notices = notices;
        this.signIn = signIn;
        this.events = events;
    }

    /**
     * The address gets no more invitations from anybody, and this one opens nothing any more.
     *
     * @throws LinkRefused the link was handed over and not mailed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void report(LinkedInvitation invitation) {
        var address = invitation.recipient();
        if (address == null) {
            throw new LinkRefused(Cause.NOT_THERE);
        }
        blocked.block(address, signIn.origin());
        if (rows.report(invitation)) {
            events.publishEvent(InvitationChanged.of(invitation, "reported"));
            notices.reported(invitation);
        }
    }
}
