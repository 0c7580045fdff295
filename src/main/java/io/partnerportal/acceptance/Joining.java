package io.partnerportal.acceptance;

import io.partnerportal.agreements.Agreed;
import io.partnerportal.agreements.Consents;
import io.partnerportal.agreements.Document;
import io.partnerportal.agreements.Signer;
import io.partnerportal.associations.AlreadyAssociated;
import io.partnerportal.associations.NewRelation;
import io.partnerportal.associations.Relations;
import io.partnerportal.invitations.Failure;
import io.partnerportal.invitations.OpenInvitations;
import io.partnerportal.invitations.OpenInvitations.Open;
import io.partnerportal.links.InvitationChanged;
import io.partnerportal.links.InvitationRows;
import io.partnerportal.links.LinkCheck;
import io.partnerportal.prospects.Claimed;
import io.partnerportal.prospects.Obstacles;
import io.partnerportal.prospects.Prospects;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The last step of an acceptance: the account and the partner are tied together, once. */
@Component
class Joining {

    private final Relations relations;
    private final LinkCheck links;
    private final InvitationRows rows;
    private final OpenInvitations invitations;
    private final Obstacles obstacles;
    private final Prospects prospects;
    private final Consents consents;
    private final AcceptanceNotices notices;
    private final ApplicationEventPublisher events;

    Joining(
            Relations relations,
            LinkCheck links,
            InvitationRows rows,
            OpenInvitations invitations,
            Obstacles obstacles,
            Prospects prospects,
            Consents consents,
            AcceptanceNotices notices,
            ApplicationEventPublisher events) {
        this.relations = relations;
        this.links = links;
        this.rows = rows;
        this.invitations = invitations;
        this.obstacles = obstacles;
        this.prospects = prospects;
        this.consents = consents;
        this.notices = notices;
        this.events = events;
    }

    Accepted join(Open invitation, Signer signer, boolean newAccount, Agreed agreed, Set<Document> needed) {
        var prospect = prospectOf(invitation, signer.account());
        prospect.ifPresent(prospects::lock);
        relations.lockCustomer(signer.account());
        if (!rows.use(invitation, signer.account())) {
            throw links.tooLate(invitation, invitations.find(invitation.publicId()));
        }
        obstacles
                .toAssociating(
                        invitation.partner(), signer.account(), invitation.type(), prospect.isPresent(), newAccount)
                .ifPresent(obstacle -> {
                    throw new AssociationRefused(Failure.of(obstacle));
                });
        begin(invitation, signer.account());
        prospect.ifPresent(found -> {
            prospects.associated(found, signer.account());
            invitations.withdrawOthers(found, Failure.CAME_OTHERWISE);
        });
        consents.record(agreed, needed, invitation.publicId().value(), signer);
        events.publishEvent(InvitationChanged.of(invitation, "accepted", Map.of("account", signer.name())));
        notices.accepted(invitation, signer);
        return new Accepted(invitation.partnerName(), signer.name());
    }

    /** The one invited, else one the partner registered and who came by a link for nobody in particular. */
    private Optional<Long> prospectOf(Open invitation, long account) {
        return invitation.prospect() != null
                ? Optional.of(invitation.prospect())
                : prospects.liveOf(invitation.partner(), account).map(Claimed::id);
    }

    private void begin(Open invitation, long customer) {
        try {
            relations.begin(new NewRelation(customer, invitation.partner(), invitation.type(), invitation.inviter()));
        } catch (AlreadyAssociated present) {
            throw new AssociationRefused(present.isOwn() ? Failure.OWN_ALREADY : Failure.OTHER_PARTNER);
        }
    }
}
