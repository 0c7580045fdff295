package io.partnerportal.invitations;

import io.partnerportal.accounts.FieldRules;
import io.partnerportal.batches.Batch;
import io.partnerportal.batches.BatchResult;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.links.InvitationChanged;
import io.partnerportal.links.InvitationRows;
import io.partnerportal.organisations.Standings;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites customers, and changes invitations that are under way. An account manager sees and changes own ones only. */
@Service
@Transactional
@Allowed(Permission.CUSTOMERS_DEVELOP)
public class InvitationService {

    private static final int LONGEST_NAME = 128;

    private final Standings standings;
    private final RegisteredProspects prospects;
    private final InvitationTable table;
    private final InvitationRows rows;
    private final InvitationSender sender;
    private final InvitationQueries queries;
    private final Batch batch;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    InvitationService(
            Standings standings,
            RegisteredProspects prospects,
            InvitationTable table,
            InvitationRows rows,
            InvitationSender sender,
            InvitationQueries queries,
            Batch batch,
            CurrentCaller caller,
            ApplicationEventPublisher events) {
        this.standings = standings;
        this.prospects = prospects;
        this.table = table;
        this.rows = rows;
        this.sender = sender;
        this.queries = queries;
        this.batch = batch;
        this.caller = caller;
        this.events = events;
    }

    /**
     * Mails an invitation to each of up to 100 prospects; who cannot be invited is left out and said why (R36).
     *
     * @throws InvitationRefused the partner may not offer this type (R40)
     * @throws io.partnerportal.organisations.PartnerFrozen nobody new is invited now
     */
    public BatchResult invite(Invite wish) {
        var own = own();
        OfferedTypes.require(wish.type(), standings.lock(own.organisation()));
        var names = queries.prospectNames(wish.prospects());
        var partner = sender.partnerName();
        return batch.each(
                wish.prospects().stream().distinct().toList(),
                id -> names.getOrDefault(id, id.value()),
                id -> sender.send(prospects.lock(id), wish, partner));
    }

    /**
     * Makes a link to hand over; an account manager's brings the customer to that manager (R43).
     *
     * @throws InvalidField {@code recipientName} is missing or too long
     * @throws InvitationRefused as {@link #invite}
     */
    public InvitationLink link(NewLink wish) {
        var own = own();
        OfferedTypes.require(wish.type(), standings.lock(own.organisation()));
        var prospect = wish.prospect() == null ? null : prospects.lock(wish.prospect());
        return queries.link(sender.link(wish, prospect, name(wish.recipientName())));
    }

    /**
     * Sends up to 100 invitations again; their older links open nothing any more (R39). A link or code gets a new address.
     */
    public BatchResult resend(List<PublicId> invitations) {
        var own = own();
        var standing = standings.lock(own.organisation());
        var names = queries.names(invitations);
        var partner = sender.partnerName();
        return batch.each(
                invitations.stream().distinct().toList(),
                id -> names.getOrDefault(id, id.value()),
                id -> sender.again(id, own, standing, partner));
    }

    /**
     * Nobody gets in with it any more.
     *
     * @throws InvitationRefused it was accepted or withdrawn already
     */
    public void withdraw(PublicId invitation) {
        var own = own();
        var held = table.lock(invitation, own);
        if (!held.state().isUnderWay()) {
            throw InvitationRefused.notWithdrawn();
        }
        rows.withdraw(held);
        events.publishEvent(InvitationChanged.of(held, "withdrawn"));
    }

    private Scope.Partner own() {
        if (caller.scope() instanceof Scope.Partner own) {
            return own;
        }
        throw new AccessDeniedException("Only a partner's people invite");
    }

    private static String name(String typed) {
        var name = FieldRules.line("recipientName", typed, LONGEST_NAME);
        if (name.isEmpty()) {
            throw new InvalidField("recipientName", "invitations.name-missing");
        }
        return name;
    }
}
