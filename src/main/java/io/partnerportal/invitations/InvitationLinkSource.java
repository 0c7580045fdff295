package io.partnerportal.invitations;

import io.partnerportal.kernel.PublicId;
import io.partnerportal.mails.MailSecret;
import io.partnerportal.mails.SecretSource;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the link of an invitation's mail when the mail leaves; a mail that something newer has overtaken does not. */
@Component
class InvitationLinkSource implements SecretSource {

    private final JdbcClient jdbc;
    private final InvitationLinks links;
    private final Clock clock;

    InvitationLinkSource(JdbcClient jdbc, InvitationLinks links, Clock clock) {
        this.jdbc = jdbc;
        this.links = links;
        this.clock = clock;
    }

    static MailSecret.Rebuilt secret(PublicId invitation, int generation) {
        return new MailSecret.Rebuilt(InvitationLinks.PURPOSE, invitation.value() + ":" + generation);
    }

    @Override
    public String name() {
        return InvitationLinks.PURPOSE;
    }

    @Override
    public Optional<MailSecret> secret(String subject) {
        var parts = subject.split(":");
        var invitation = new PublicId(parts[0]);
        int generation = Integer.parseInt(parts[1]);
        return isWanted(invitation, generation) ? Optional.of(links.inMail(invitation, generation)) : Optional.empty();
    }

    private boolean isWanted(PublicId invitation, int generation) {
        return jdbc.sql("""
                select count(*)
                  from customer_invitation
                 where public_id = :id and generation = :generation and state in ('OPEN', 'FAILED') and expires_at > :now
                """)
                        .param("id", invitation.value())
                        .param("generation", generation)
                        .param("now", clock.instant())
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
