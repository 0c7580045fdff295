package io.partnerportal.invitations;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.identity.Scope;
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

    /** An invitation held until the transaction ends. */
    record Held(
            long id,
            PublicId publicId,
            @Nullable Long prospectId,
            InvitationChannel channel,
            AssociationType type,
            String language,
            @Nullable String recipient,
            String recipientName,
            int generation,
            InvitationState state,
            Instant expiresAt) {

        Locale locale() {
            return Locale.forLanguageTag(language);
        }

        /** Whom it is for, in the words of the operation log. */
        String whom() {
            return recipient == null ? recipientName : recipient;
        }
    }

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    InvitationTable(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** One is open for a prospect and channel: a newer one takes the place of the older (Q10). */
    void insert(NewRow row) {
        withdrawOpen(row.prospect(), row.channel());
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

    private void withdrawOpen(@Nullable Long prospect, InvitationChannel channel) {
        if (prospect == null) {
            return;
        }
        jdbc.sql("""
                update customer_invitation
                   set state = 'WITHDRAWN', ended_at = :now, open_prospect_id = null
                 where open_prospect_id = :prospect and channel = :channel
                """)
                .param("now", clock.instant())
                .param("prospect", prospect)
                .param("channel", channel.name())
                .update();
    }

    /** @throws NotFound no such invitation in the caller's scope */
    Held lock(PublicId invitation, Scope.Partner own) {
        return jdbc.sql("""
                select id, public_id, prospect_id, channel, type, language, recipient, recipient_name, generation,
                       case when state in ('OPEN', 'FAILED') and expires_at <= :now then 'EXPIRED' else state end as state,
                       expires_at
                  from customer_invitation
                 where public_id = :id and partner_id = :partner and (:manager is null or inviter_id = :manager)
                   for update
                """)
                .param("now", clock.instant())
                .param("id", invitation.value())
                .param("partner", own.organisation())
                .param("manager", own.manager())
                .query(Held.class)
                .optional()
                .orElseThrow(() -> new NotFound("invitations.not-found"));
    }

    /** The links before are worth nothing any more; what went wrong is forgotten. */
    void raise(Held invitation, Instant end, @Nullable PublicId mail) {
        jdbc.sql("""
                update customer_invitation
                   set generation = :generation, state = 'OPEN', failure = null, failed_at = null, sent_at = :now,
                       expires_at = :end, mail_id = :mail
                 where id = :id
                """)
                .param("generation", invitation.generation() + 1)
                .param("now", clock.instant())
                .param("end", end)
                .param("mail", mail == null ? null : mail.value())
                .param("id", invitation.id())
                .update();
    }

    void withdraw(Held invitation) {
        jdbc.sql("""
                update customer_invitation
                   set state = 'WITHDRAWN', ended_at = :now, open_prospect_id = null
                 where id = :id
                """).param("now", clock.instant()).param("id", invitation.id()).update();
    }
}
