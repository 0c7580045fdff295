package io.partnerportal.resellerinvitations;

import io.partnerportal.kernel.PublicId;
import io.partnerportal.mails.MailSecret;
import io.partnerportal.mails.SecretSource;
import io.partnerportal.links.LinkTokens;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the link of an invitation's mail when the mail leaves; a mail that something newer has overtaken does not. */
@Component
class ResellerLinkSource implements SecretSource {

    /** Part of every token, and how mails name where their link comes from; stored, so it never changes. */
    static final String PURPOSE = "reseller-invitation";

    private final ResellerInvitationTable table;
    private final LinkTokens tokens;

    ResellerLinkSource(ResellerInvitationTable table, LinkTokens tokens) {
        this.table = table;
        this.tokens = tokens;
    }

    static MailSecret.Rebuilt secret(PublicId invitation, int generation) {
        return new MailSecret.Rebuilt(PURPOSE, invitation.value() + ":" + generation);
    }

    @Override
    public String name() {
        return PURPOSE;
    }

    @Override
    public Optional<MailSecret> secret(String subject) {
        var parts = subject.split(":");
        int generation = Integer.parseInt(parts[1]);
        return table.find(new PublicId(parts[0]))
                .filter(held -> held.generation() == generation)
                .filter(held -> held.state().isUnderWay() && held.state() != ResellerInvitationState.EXPIRED)
                .map(held -> link(held.publicId(), generation));
    }

    private MailSecret.Link link(PublicId invitation, int generation) {
        var path = "become-reseller/" + invitation.value() + "/" + tokens.of(PURPOSE, invitation, generation);
        return new MailSecret.Link(path, path + "/report");
    }
}
