package io.partnerportal.resellerinvitations;

import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.KeyedHash;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.links.InvitationRows;
import io.partnerportal.links.InvitationState;
import io.partnerportal.links.LinkKind;
import io.partnerportal.links.LinkedInvitation;
import io.partnerportal.outreach.AddressRules;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of invitations as they change. */
@Component
class ResellerInvitationTable {

    /** An invitation to write down. */
    record NewRow(PublicId id, long distributor, long inviter, String recipient, String name, Locale language) {}

    /** An invitation, whatever its state. */
    record Held(
            long id,
            PublicId publicId,
            long distributor,
            long inviter,
            String recipient,
            String recipientName,
            String language,
            int generation,
            InvitationState state,
            Instant expiresAt)
            implements LinkedInvitation {

        @Override
        public LinkKind kind() {
            return ResellerLinkSource.KIND;
        }

        @Override
        public long sender() {
            return distributor;
        }
    }

    private static final String HELD = """
            select i.id, i.public_id, i.distributor_id as distributor, i.inviter_id as inviter, i.recipient,
                   i.recipient_name, i.language, i.generation, i.expires_at,
                   %s
              from reseller_invitation i
             where i.public_id = :id
            """.formatted(InvitationRows.state("i"));

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final KeyedHash hash;
    private final InvitationRows rows;
    private final Duration goodFor;

    ResellerInvitationTable(
            JdbcClient jdbc,
            Ids ids,
            Clock clock,
            KeyedHash hash,
            InvitationRows rows,
            @Value("${portal.resellerinvitations.days:7}") int days) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.hash = hash;
        this.rows = rows;
        this.goodFor = Duration.ofDays(days);
    }

    /** When an invitation ends that is sent now. */
    Instant end() {
        return clock.instant().plus(goodFor);
    }

    /** A newer one takes the place of the older to the same address. */
    void insert(NewRow row, PublicId mail) {
        var open = hashOf(row.recipient());
        rows.withdrawOpen(
                ResellerLinkSource.KIND,
                "distributor_id = :distributor and open_hash = :open",
                Map.of("distributor", row.distributor(), "open", open),
                ResellerFailure.REPLACED,
                this::find);
        jdbc.sql("""
                insert into reseller_invitation
                       (id, public_id, distributor_id, inviter_id, recipient, recipient_name, language, generation, state,
                        created_at, sent_at, expires_at, mail_id, open_hash)
                values (:id, :publicId, :distributor, :inviter, :recipient, :name, :language, 1, 'OPEN', :now, :now, :end,
                        :mail, :open)
                """)
                .param("id", ids.next())
                .param("publicId", row.id().value())
                .param("distributor", row.distributor())
                .param("inviter", row.inviter())
                .param("recipient", row.recipient())
                .param("name", row.name())
                .param("language", row.language().toLanguageTag())
                .param("now", clock.instant())
                .param("end", end())
                .param("mail", mail.value())
                .param("open", open)
                .update();
    }

    Optional<Held> find(PublicId invitation) {
        return held(HELD, invitation);
    }

    /**
     * Held until the transaction ends.
     *
     * @throws NotFound the distributor sent no such invitation
     */
    Held lock(PublicId invitation, long distributor) {
        return held(HELD + " for update", invitation)
                .filter(held -> held.distributor() == distributor)
                .orElseThrow(() -> new NotFound("resellerinvitations.not-found"));
    }

    private Optional<Held> held(String sql, PublicId invitation) {
        return jdbc.sql(sql)
                .param("now", clock.instant())
                .param("id", invitation.value())
                .query(Held.class)
                .optional();
    }

    private byte[] hashOf(String address) {
        return hash.of("reseller-invitation", AddressRules.plainEmail(address).getBytes(StandardCharsets.UTF_8));
    }
}
