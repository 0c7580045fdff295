package io.partnerportal.invitations;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.links.LinkTokens;
import io.partnerportal.links.LinkTokens.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Invitations as the module sees them that lets the invited in; it has checked whoever asks. */
@Component
public class OpenInvitations {

    /**
     * An invitation, whatever its state.
     *
     * @param prospect absent for a link for nobody in particular
     * @param recipient address of the mail; absent for links and codes
     */
    public record Open(
            long id,
            PublicId publicId,
            long partner,
            String partnerName,
            @Nullable Long prospect,
            long inviter,
            String inviterName,
            InvitationChannel channel,
            AssociationType type,
            String language,
            @Nullable String recipient,
            String recipientName,
            int generation,
            InvitationState state,
            Instant expiresAt) {

        public Locale locale() {
            return Locale.forLanguageTag(language);
        }
    }

    private final JdbcClient jdbc;
    private final LinkTokens tokens;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OpenInvitations(JdbcClient jdbc, LinkTokens tokens, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.clock = clock;
        this.events = events;
    }

    public Optional<Open> find(PublicId invitation) {
        return jdbc.sql("""
                select i.id, i.public_id, i.partner_id as partner, a.display_name as partner_name, i.prospect_id as prospect,
                       i.inviter_id as inviter, u.display_name as inviter_name, i.channel, i.type, i.language, i.recipient,
                       i.recipient_name, i.generation, i.expires_at,
                       case when i.state in ('OPEN', 'FAILED') and i.expires_at <= :now then 'EXPIRED' else i.state end as state
                  from customer_invitation i
                  join account a on a.id = i.partner_id
                  join portal_user u on u.id = i.inviter_id
                 where i.public_id = :id
                """)
                .param("now", clock.instant())
                .param("id", invitation.value())
                .query(Open.class)
                .optional();
    }

    /** Whether the link is the newest one of the invitation, an older one, or made up. */
    public Verdict verdict(Open invitation, String token) {
        return tokens.check(InvitationLinks.PURPOSE, invitation.publicId(), invitation.generation(), token);
    }

    /** Uses the invitation up; false when somebody was faster, or it was withdrawn, sent again or over meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean use(Open invitation, long customer) {
        return jdbc.sql("""
                update customer_invitation
                   set state = 'ACCEPTED', customer_id = :customer, ended_at = :now, failure = null, failed_at = null,
                       open_prospect_id = null
                 where id = :id and generation = :generation and state in ('OPEN', 'FAILED') and expires_at > :now
                """)
                        .param("customer", customer)
                        .param("now", clock.instant())
                        .param("id", invitation.id())
                        .param("generation", invitation.generation())
                        .update()
                == 1;
    }

    /** Writes down why it did not lead to an association; it may be tried again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void fail(Open invitation, Failure failure) {
        jdbc.sql("""
                update customer_invitation
                   set state = 'FAILED', failure = :failure, failed_at = :now
                 where id = :id and generation = :generation and state in ('OPEN', 'FAILED')
                """)
                .param("failure", failure.name())
                .param("now", clock.instant())
                .param("id", invitation.id())
                .param("generation", invitation.generation())
                .update();
    }

    /** Nobody else gets in for this prospect, whatever the channel. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawOthers(long prospect) {
        jdbc.sql("""
                update customer_invitation
                   set state = 'WITHDRAWN', ended_at = :now, open_prospect_id = null
                 where open_prospect_id = :prospect
                """).param("now", clock.instant()).param("prospect", prospect).update();
    }

    /** Whoever reads the address says it is not theirs; false when it was over already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean report(Open invitation) {
        int reported = jdbc.sql("""
                update customer_invitation
                   set state = 'WITHDRAWN', failure = 'REPORTED', failed_at = :now, ended_at = :now, open_prospect_id = null
                 where id = :id and state in ('OPEN', 'FAILED')
                """)
                .param("now", clock.instant())
                .param("id", invitation.id())
                .update();
        if (reported == 1) {
            events.publishEvent(InvitationChanged.of(
                    InvitationChanged.REPORTED,
                    invitation.publicId().value(),
                    invitation.recipient() == null ? invitation.recipientName() : invitation.recipient(),
                    invitation.partner()));
        }
        return reported == 1;
    }
}
