package io.partnerportal.invitations;

import io.partnerportal.kernel.PublicId;
import io.partnerportal.mails.MailSecret;
import io.partnerportal.mails.PortalAddress;
import io.partnerportal.links.LinkTokens;
import org.springframework.stereotype.Component;

/** What the links of invitations look like. */
@Component
class InvitationLinks {

    /** Part of every token, and how mails name where their link comes from; stored, so it never changes. */
    static final String PURPOSE = "customer-invitation";

    private final LinkTokens tokens;
    private final PortalAddress portal;

    InvitationLinks(LinkTokens tokens, PortalAddress portal) {
        this.tokens = tokens;
        this.portal = portal;
    }

    MailSecret.Link inMail(PublicId invitation, int generation) {
        var path = path(invitation, generation);
        return new MailSecret.Link(path, path + "/report");
    }

    String address(PublicId invitation, int generation) {
        return portal.of(path(invitation, generation));
    }

    private String path(PublicId invitation, int generation) {
        return "join/" + invitation.value() + "/" + tokens.of(PURPOSE, invitation, generation);
    }
}
