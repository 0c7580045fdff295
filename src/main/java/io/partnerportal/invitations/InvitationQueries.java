package io.partnerportal.invitations;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.RelationsInReach;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.links.InvitationMails;
import io.partnerportal.links.Links;
import io.partnerportal.mails.MailPreviews;
import io.partnerportal.organisations.Standings;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a partner's people read about the invitations they sent. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.CUSTOMERS_DEVELOP)
public class InvitationQueries {

    private record Named(String publicId, String name) {}

    private final InvitationReader reader;
    private final Links links;
    private final InvitationMails mails;
    private final Standings standings;
    private final JdbcClient jdbc;
    private final CurrentCaller caller;
    private final Clock clock;
    private final Duration goodFor;

    InvitationQueries(
            InvitationReader reader,
            Links links,
            InvitationMails mails,
            Standings standings,
            JdbcClient jdbc,
            CurrentCaller caller,
            Clock clock,
            @Value("${portal.invitations.days}") int days) {
        this.reader = reader;
        this.links = links;
        this.mails = mails;
        this.standings = standings;
        this.jdbc = jdbc;
        this.caller = caller;
        this.clock = clock;
        this.goodFor = Duration.ofDays(days);
    }

    /** The newest first. */
    public List<InvitationRow> page(InvitationFilter filter, InvitationRow.Key after, int limit) {
        return reader.page(own(), filter, after, limit);
    }

    /** @param most where counting stops */
    public int count(InvitationFilter filter, int most) {
        return reader.count(own(), filter, most);
    }

    public Optional<InvitationRow> find(PublicId invitation) {
        return reader.find(own(), invitation);
    }

    /** The association types the partner may offer (R40); none while it is frozen. */
    public List<AssociationType> offeredTypes() {
        var standing = standings.of(own().organisation());
        return standing.isFrozen() ? List.of() : OfferedTypes.of(standing);
    }

    /**
     * The address to hand over.
     *
     * @throws NotFound no such invitation in the caller's scope
     * @throws InvitationRefused it was sent by mail, or is over
     */
    public InvitationLink link(PublicId invitation) {
        var row = find(invitation).orElseThrow(() -> new NotFound("invitations.not-found"));
        if (!row.hasLink()) {
            throw InvitationRefused.noLink();
        }
        return new InvitationLink(
                invitation,
                row.channel(),
                links.address(InvitationLinkSource.KIND, invitation, row.generation()),
                row.expiresAt());
    }

    /** The mail as it would leave now, to somebody of no name. */
    public MailPreviews.Preview preview(AssociationType type, Locale language) {
        var partner = jdbc.sql("select display_name from account where id = :partner")
                .param("partner", own().organisation())
                .query(String.class)
                .single();
        var end = clock.instant().plus(goodFor);
        return mails.preview(InvitationMail.letter(
                type, language, "name@example.com", null, partner, caller.get().displayName(), end));
    }

    /** Whom these invitations are for. */
    Map<PublicId, String> names(Collection<PublicId> invitations) {
        return names("""
                select public_id, recipient_name as name from customer_invitation
                 where public_id in (:ids) and partner_id = :partner and\s""" + RelationsInReach.whose("inviter_id"), invitations);
    }

    /** Companies of these prospects. */
    Map<PublicId, String> prospectNames(Collection<PublicId> prospects) {
        return names("""
                select public_id, company as name from prospect
                 where public_id in (:ids) and partner_id = :partner and\s""" + RelationsInReach.whose("created_by"), prospects);
    }

    private Map<PublicId, String> names(String sql, Collection<PublicId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return Rows.list(RelationsInReach.bindWhose(jdbc.sql(sql), own())
                        .param("ids", ids.stream().map(PublicId::value).toList())
                        .param("partner", own().organisation())
                        .query(Named.class))
                .stream()
                .collect(Collectors.toMap(named -> new PublicId(named.publicId()), Named::name));
    }

    private Scope.Partner own() {
        if (caller.scope() instanceof Scope.Partner own) {
            return own;
        }
        throw new AccessDeniedException("Only a partner's people invite");
    }
}
