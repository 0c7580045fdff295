package io.partnerportal.invitations;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.links.InvitationRows;
import io.partnerportal.links.InvitationState;
import io.partnerportal.links.LinkKind;
import io.partnerportal.links.LinkedInvitation;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
            Instant expiresAt)
            implements LinkedInvitation {

        @Override
        public LinkKind kind() {
            return InvitationLinkSource.KIND;
        }

        @Override
        public long sender() {
            return partner;
        }

        /** Nobody knows any more whom it was mailed to. */
        boolean isForgotten() {
            return channel == InvitationChannel.EMAIL && recipient == null;
        }
    }

    private final JdbcClient jdbc;
    private final InvitationRows rows;
    private final Clock clock;

    OpenInvitations(JdbcClient jdbc, InvitationRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    public Optional<Open> find(PublicId invitation) {
        return jdbc.sql("""
                select i.id, i.public_id, i.partner_id as partner, a.display_name as partner_name, i.prospect_id as prospect,
                       i.inviter_id as inviter, u.display_name as inviter_name, i.channel, i.type, i.language, i.recipient,
                       i.recipient_name, i.generation, i.expires_at,
                       %s
                  from customer_invitation i
                  join account a on a.id = i.partner_id
                  join portal_user u on u.id = i.inviter_id
                 where i.public_id = :id
                """.formatted(InvitationRows.state("i")))
                .param("now", clock.instant())
                .param("id", invitation.value())
                .query(Open.class)
                .optional();
    }

    /** Nobody else gets in for this prospect, whatever the channel. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawOthers(long prospect, Failure why) {
        withdraw("open_prospect_id = :prospect", Map.of("prospect", prospect), why);
    }

    /** A newer one takes their place (Q10). */
    void replace(long prospect, InvitationChannel channel) {
        withdraw(
                "open_prospect_id = :prospect and channel = :channel",
                Map.of("prospect", prospect, "channel", channel.name()),
                Failure.REPLACED);
    }

    private void withdraw(String which, Map<String, ?> values, Failure why) {
        rows.withdrawOpen(InvitationLinkSource.KIND, which, values, why, this::find);
    }
}
