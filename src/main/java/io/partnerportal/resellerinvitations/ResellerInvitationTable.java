package io.partnerportal.resellerinvitations;

import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.KeyedHash;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.outreach.AddressRules;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of invitations as they change. */
@Component
class ResellerInvitationTable {

    /** An invitation to write down. */
    record NewRow(PublicId id, long distributor, long inviter, String recipient, String name, Locale language) {}

    /** An invitation held until the transaction ends. */
    record Held(
            long id,
            PublicId publicId,
            long distributor,
            long inviter,
            String recipient,
            String recipientName,
            String language,
            int generation,
            ResellerInvitationState state,
            Instant expiresAt) {

        Locale locale() {
            return Locale.forLanguageTag(language);
        }
    }

    private static final String HELD = """
            select id, public_id, distributor_id as distributor, inviter_id as inviter, recipient, recipient_name, language,
                   generation,
                   case when state in ('OPEN', 'FAILED') and expires_at <= :now then 'EXPIRED' else state end as state,
                   expires_at
              from reseller_invitation
             where public_id = :id
            """;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final KeyedHash hash;
    private final Duration goodFor;

    ResellerInvitationTable(
            JdbcClient jdbc,
            Ids ids,
            Clock clock,
            KeyedHash hash,
            @Value("${portal.resellerinvitations.days:7}") int days) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.hash = hash;
        this.goodFor = Duration.ofDays(days);
    }

    /** When an invitation ends that is sent now. */
    Instant end() {
        return clock.instant().plus(goodFor);
    }

    /** A newer one takes the place of the older to the same address. */
    void insert(NewRow row, PublicId mail) {
        var open = hashOf(row.recipient());
        jdbc.sql("""
                update reseller_invitation set state = 'WITHDRAWN', ended_at = :now, open_hash = null
                 where distributor_id = :distributor and open_hash = :open
                """)
                .param("now", clock.instant())
                .param("distributor", row.distributor())
                .param("open", open)
                .update();
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

    Optional<Held> lock(PublicId invitation) {
        return held(HELD + " for update", invitation);
    }

    /** @throws NotFound the distributor sent no such invitation */
    Held lock(PublicId invitation, long distributor) {
        return lock(invitation)
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

    /** The links before are worth nothing any more; what went wrong is forgotten. */
    void raise(Held invitation, PublicId mail) {
        jdbc.sql("""
                update reseller_invitation
                   set generation = :generation, state = 'OPEN', failure = null, failed_at = null, sent_at = :now,
                       expires_at = :end, mail_id = :mail
                 where id = :id
                """)
                .param("generation", invitation.generation() + 1)
                .param("now", clock.instant())
                .param("end", end())
                .param("mail", mail.value())
                .param("id", invitation.id())
                .update();
    }

    void withdraw(Held invitation) {
        end(invitation, "WITHDRAWN", null, null);
    }

    void reported(Held invitation) {
        end(invitation, "WITHDRAWN", ResellerFailure.REPORTED.name(), null);
    }

    void accepted(Held invitation, long reseller) {
        end(invitation, "ACCEPTED", null, reseller);
    }

    private void end(Held invitation, String state, @Nullable String failure, @Nullable Long reseller) {
        jdbc.sql("""
                update reseller_invitation
                   set state = :state, failure = :failure, reseller_id = :reseller, ended_at = :now, open_hash = null
                 where id = :id
                """)
                .param("state", state)
                .param("failure", failure)
                .param("reseller", reseller)
                .param("now", clock.instant())
                .param("id", invitation.id())
                .update();
    }

    void failed(Held invitation, ResellerFailure why) {
        jdbc.sql("update reseller_invitation set state = 'FAILED', failure = :why, failed_at = :now where id = :id")
                .param("why", why.name())
                .param("now", clock.instant())
                .param("id", invitation.id())
                .update();
    }

    private byte[] hashOf(String address) {
        return hash.of("reseller-invitation", AddressRules.plainEmail(address).getBytes(StandardCharsets.UTF_8));
    }
}
