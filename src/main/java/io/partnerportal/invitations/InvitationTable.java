package io.partnerportal.invitations;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.RelationsInReach;
import io.partnerportal.identity.Scope;
import io.partnerportal.invitations.OpenInvitations.Open;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of invitations as the partner's people change them. */
@Component
class InvitationTable {

    /**
     * An invitation to write down.
     *
     * @param mail by which the operator finds its mail; absent where none is sent
     */
    record NewRow(
            PublicId id,
            long partner,
            @Nullable Long prospect,
            long inviter,
            InvitationChannel channel,
            AssociationType type,
            Locale language,
            @Nullable String recipient,
            String name,
            Instant expiresAt,
            @Nullable PublicId mail) {}

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final OpenInvitations invitations;

    InvitationTable(JdbcClient jdbc, Ids ids, Clock clock, OpenInvitations invitations) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.invitations = invitations;
    }

    /** One is open for a prospect and channel: a newer one takes the place of the older (Q10). */
    void insert(NewRow row) {
        if (row.prospect() != null) {
            invitations.replace(row.prospect(), row.channel());
        }
        jdbc.sql("""
                insert into customer_invitation
                       (id, public_id, partner_id, prospect_id, inviter_id, channel, type, language, recipient, recipient_name,
                        generation, state, created_at, sent_at, expires_at, mail_id, open_prospect_id)
                values (:id, :publicId, :partner, :prospect, :inviter, :channel, :type, :language, :recipient, :name,
                        1, 'OPEN', :now, :now, :end, :mail, :prospect)
                """)
                .param("id", ids.next())
                .param("publicId", row.id().value())
                .param("partner", row.partner())
                .param("prospect", row.prospect())
                .param("inviter", row.inviter())
                .param("channel", row.channel().name())
                .param("type", row.type().name())
                .param("language", row.language().toLanguageTag())
                .param("recipient", row.recipient())
                .param("name", row.name())
                .param("now", clock.instant())
                .param("end", row.expiresAt())
                .param("mail", row.mail() == null ? null : row.mail().value())
                .update();
    }

    /** @throws NotFound no such invitation in the caller's scope */
    Open find(PublicId invitation, Scope.Partner own) {
        return find(invitation, own, "");
    }

    /** As {@link #find}, held until the transaction ends. Its prospect is held before, as everybody does. */
    Open lock(PublicId invitation, Scope.Partner own) {
        return find(invitation, own, " for update");
    }

    private Open find(PublicId invitation, Scope.Partner own, String held) {
        return RelationsInReach.bindWhose(jdbc.sql("""
                select id from customer_invitation
                 where public_id = :id and partner_id = :partner and\s""" + RelationsInReach.whose("inviter_id") + held), own)
                .param("id", invitation.value())
                .param("partner", own.organisation())
                .query(Long.class)
                .optional()
                .flatMap(_ -> invitations.find(invitation))
                .orElseThrow(() -> new NotFound("invitations.not-found"));
    }
}
