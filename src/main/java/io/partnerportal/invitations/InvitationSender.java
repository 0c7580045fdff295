package io.partnerportal.invitations;

import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Scope;
import io.partnerportal.invitations.InvitationTable.NewRow;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.links.InvitationChanged;
import io.partnerportal.links.InvitationMails;
import io.partnerportal.links.InvitationRows;
import io.partnerportal.organisations.StandingOf;
import io.partnerportal.outreach.MailAllowance;
import io.partnerportal.prospects.Claimed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sends one invitation, the first time or again, as part of the transaction of a door. */
@Component
class InvitationSender {

    private final InvitationTable table;
    private final InvitationRows rows;
    private final InvitationMails mails;
    private final MailAllowance allowance;
    private final RegisteredProspects prospects;
    private final JdbcClient jdbc;
    private final CurrentCaller caller;
    private final Clock clock;
    private final Duration goodFor;
    private final ApplicationEventPublisher events;

    InvitationSender(
            InvitationTable table,
            InvitationRows rows,
            InvitationMails mails,
            MailAllowance allowance,
            RegisteredProspects prospects,
            JdbcClient jdbc,
            CurrentCaller caller,
            Clock clock,
            @Value("${portal.invitations.days}") int days,
            ApplicationEventPublisher events) {
        this.table = table;
        this.rows = rows;
        this.mails = mails;
        this.allowance = allowance;
        this.prospects = prospects;
        this.jdbc = jdbc;
        this.caller = caller;
        this.clock = clock;
        this.goodFor = Duration.ofDays(days);
        this.events = events;
    }

    /**
     * @throws InvitationRefused the prospect has no address, or it got enough mails today
     * @throws io.partnerportal.kernel.Rejection the address was reported
     */
    void send(Claimed prospect, Invite wish, String partner) {
        var email = prospect.email();
        if (email == null) {
            throw InvitationRefused.noEmail();
        }
        allowance.takeInvitation(email);
        var language = wish.language() == null ? prospect.locale() : wish.language();
        var id = PublicId.random();
        var end = end(prospect);
        var letter = InvitationMail.letter(wish.type(), language, email, prospect.contact(), partner, inviter(), end);
        var sent = mails.send(letter, id, 1);
        add(new NewRow(
                id,
                caller.get().account(),
                prospect.id(),
                caller.get().user(),
                InvitationChannel.EMAIL,
                wish.type(),
                language,
                email,
                prospect.contact(),
                end,
                sent));
    }

    /** @param prospect absent for a link for nobody in particular */
    PublicId link(NewLink wish, @Nullable Claimed prospect, String name) {
        var id = PublicId.random();
        add(new NewRow(
                id,
                caller.get().account(),
                prospect == null ? null : prospect.id(),
                caller.get().user(),
                wish.channel(),
                wish.type(),
                wish.language(),
                null,
                name,
                prospect == null ? farthest() : end(prospect),
                null));
        return id;
    }

    /**
     * A new link for an invitation; those before open nothing any more (R39).
     *
     * @throws InvitationRefused it was accepted or withdrawn, its prospect is not pre-registered any more, or the address
     *     got enough mails today
     */
    void again(PublicId id, Scope.Partner own, StandingOf standing, String partner) {
        var seen = table.find(id, own);
        if (seen.prospect() != null) {
            prospects.hold(seen.prospect());
        }
        var invitation = table.lock(id, own);
        OfferedTypes.require(invitation.type(), standing);
        if (!invitation.state().isUnderWay() || invitation.isForgotten()) {
            throw InvitationRefused.notAgain();
        }
        var end = invitation.prospect() == null ? farthest() : end(prospects.lock(invitation.prospect()));
        PublicId sent = null;
        if (invitation.recipient() != null) {
            allowance.takeInvitation(invitation.recipient());
            var letter = InvitationMail.letter(
                    invitation.type(),
                    invitation.locale(),
                    invitation.recipient(),
                    invitation.recipientName(),
                    partner,
                    inviter(),
                    end);
            sent = mails.send(letter, invitation.publicId(), invitation.generation() + 1);
        }
        rows.raise(invitation, end, sent);
        events.publishEvent(InvitationChanged.of(invitation, "sent-again"));
    }

    private void add(NewRow row) {
        table.insert(row);
        var after = Map.of(
                "channel",
                "invitations.channel." + row.channel(),
                "type",
                "associations.type." + row.type(),
                "recipient",
                row.recipient() == null ? row.name() : row.recipient());
        var what = row.channel() == InvitationChannel.EMAIL ? "sent" : "link-made";
        events.publishEvent(InvitationChanged.of(InvitationLinkSource.KIND, row.id(), what, after, row.partner()));
    }

    /** Never longer than the pre-registration (R38). */
    private Instant end(Claimed prospect) {
        var farthest = farthest();
        var registered = prospect.expiresAt();
        return registered != null && registered.isBefore(farthest) ? registered : farthest;
    }

    private Instant farthest() {
        return clock.instant().plus(goodFor);
    }

    private String inviter() {
        return caller.get().displayName();
    }

    String partnerName() {
        return jdbc.sql("select display_name from account where id = :account")
                .param("account", caller.get().account())
                .query(String.class)
                .single();
    }
}
