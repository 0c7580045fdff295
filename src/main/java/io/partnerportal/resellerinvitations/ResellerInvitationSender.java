package io.partnerportal.resellerinvitations;

import io.partnerportal.batches.Batch;
import io.partnerportal.batches.BatchResult;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Open;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.links.InvitationChanged;
import io.partnerportal.links.InvitationMails;
import io.partnerportal.links.InvitationRows;
import io.partnerportal.organisations.OwnOrganisation;
import io.partnerportal.organisations.PartnerFrozen;
import io.partnerportal.organisations.Standings;
import io.partnerportal.outreach.AddressRules;
import io.partnerportal.outreach.MailAllowance;
import io.partnerportal.resellerinvitations.ResellerInvitationTable.Held;
import io.partnerportal.resellerinvitations.ResellerInvitationTable.NewRow;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites and changes invitations, each call in one transaction. */
@Service
@Transactional
@Open("called by the door of this module, which asks for the permission and counts the attempts")
class ResellerInvitationSender {

    private final Standings standings;
    private final ResellerInvitationTable table;
    private final InvitationRows rows;
    private final InvitationMails mails;
    private final ResellerInvitationQueries queries;
    private final MailAllowance allowance;
    private final Batch batch;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    ResellerInvitationSender(
            Standings standings,
            ResellerInvitationTable table,
            InvitationRows rows,
            InvitationMails mails,
            ResellerInvitationQueries queries,
            MailAllowance allowance,
            Batch batch,
            CurrentCaller caller,
            ApplicationEventPublisher events) {
        this.standings = standings;
        this.table = table;
        this.rows = rows;
        this.mails = mails;
        this.queries = queries;
        this.allowance = allowance;
        this.batch = batch;
        this.caller = caller;
        this.events = events;
    }

    public BatchResult invite(InviteResellers wish) {
        long distributor = OwnOrganisation.of(caller.scope());
        requireActive(distributor);
        var name = queries.distributorName();
        var met = new HashSet<String>();
        return batch.each(wish.to(), InviteResellers.Addressee::email, addressee -> {
            var email = AddressRules.email("email", addressee.email());
            if (!met.add(AddressRules.plainEmail(email))) {
                throw InvitationNotPossible.twice();
            }
            send(
                    new NewRow(
                            PublicId.random(),
                            distributor,
                            caller.get().user(),
                            email,
                            addressee.checkedName(),
                            wish.language()),
                    name);
        });
    }

    private void send(NewRow row, String distributor) {
        allowance.takeInvitation(row.recipient());
        var letter = queries.letter(row.recipient(), row.name(), row.language(), distributor);
        table.insert(row, mails.send(letter, row.id(), 1));
        events.publishEvent(InvitationChanged.of(
                ResellerLinkSource.KIND, row.id(), "sent", Map.of("recipient", row.recipient()), row.distributor()));
    }

    public BatchResult resend(List<PublicId> invitations) {
        long distributor = OwnOrganisation.of(caller.scope());
        requireActive(distributor);
        var name = queries.distributorName();
        return batch.each(invitations, queries::name, invitation -> again(table.lock(invitation, distributor), name));
    }

    private void again(Held invitation, String distributor) {
        if (!invitation.state().isUnderWay() || invitation.recipient().isEmpty()) {
            throw InvitationNotPossible.over();
        }
        allowance.takeInvitation(invitation.recipient());
        var letter =
                queries.letter(invitation.recipient(), invitation.recipientName(), invitation.locale(), distributor);
        rows.raise(invitation, letter.end(), mails.send(letter, invitation.publicId(), invitation.generation() + 1));
        events.publishEvent(InvitationChanged.of(invitation, "sent-again"));
    }

    public void withdraw(PublicId invitation) {
        var held = table.lock(invitation, OwnOrganisation.of(caller.scope()));
        if (!held.state().isUnderWay()) {
            throw InvitationNotPossible.over();
        }
        rows.withdraw(held);
        events.publishEvent(InvitationChanged.of(held, "withdrawn"));
    }

    private void requireActive(long distributor) {
        if (standings.lock(distributor).isFrozen()) {
            throw new PartnerFrozen();
        }
    }
}
