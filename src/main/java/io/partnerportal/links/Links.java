package io.partnerportal.links;

import io.partnerportal.kernel.PublicId;
import io.partnerportal.mails.MailSecret;
import io.partnerportal.mails.PortalAddress;
import org.springframework.stereotype.Component;

/** What the links of invitations look like. */
@Component
public class Links {

    private final LinkTokens tokens;
    private final PortalAddress portal;

    Links(LinkTokens tokens, PortalAddress portal) {
        this.tokens = tokens;
        this.portal = portal;
    }

    /** Whole, as it is handed over. */
    public String address(LinkKind kind, PublicId invitation, int generation) {
        return portal.of(path(kind, invitation, generation));
    }

    MailSecret.Link inMail(LinkKind kind, PublicId invitation, int generation) {
        return inMail(path(kind, invitation, generation));
    }

    /** For a mail that is only looked at: leads nowhere. */
    static MailSecret.Link inPreview(LinkKind kind) {
        return inMail(kind.page() + "/…");
    }

    private static MailSecret.Link inMail(String path) {
        return new MailSecret.Link(path, path + "/report");
    }

    private String path(LinkKind kind, PublicId invitation, int generation) {
        return kind.page() + "/" + invitation.value() + "/" + tokens.of(kind.purpose(), invitation, generation);
    }
}
