package io.partnerportal.links;

import io.partnerportal.kernel.PublicId;
import io.partnerportal.mails.MailSecret;
import io.partnerportal.mails.SecretSource;
import java.util.Optional;

/**
 * Makes the links of one kind when their mails leave; a mail that something newer has overtaken does not leave. Each kind
 * has a bean.
 */
public abstract class LinkSource implements SecretSource {

    private final LinkKind kind;
    private final Links links;
    private final InvitationRows rows;

    protected LinkSource(LinkKind kind, Links links, InvitationRows rows) {
        this.kind = kind;
        this.links = links;
        this.rows = rows;
    }

    /** What a mail keeps instead of the link. */
    static MailSecret.Rebuilt secret(LinkKind kind, PublicId invitation, int generation) {
        return new MailSecret.Rebuilt(kind.purpose(), invitation.value() + ":" + generation);
    }

    @Override
    public final String name() {
        return kind.purpose();
    }

    @Override
    public final Optional<MailSecret> secret(String subject) {
        var parts = subject.split(":");
        var invitation = new PublicId(parts[0]);
        int generation = Integer.parseInt(parts[1]);
        return rows.isOpen(kind, invitation, generation)
                ? Optional.of(links.inMail(kind, invitation, generation))
                : Optional.empty();
    }
}
