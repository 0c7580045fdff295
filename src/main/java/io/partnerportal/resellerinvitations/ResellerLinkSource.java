package io.partnerportal.resellerinvitations;

import io.partnerportal.identity.Navigation;
import io.partnerportal.links.InvitationRows;
import io.partnerportal.links.LinkKind;
import io.partnerportal.links.LinkSource;
import io.partnerportal.links.Links;
import io.partnerportal.notifications.MessageCategory;
import org.springframework.stereotype.Component;

/** Makes the links of reseller invitations when their mails leave. */
@Component
class ResellerLinkSource extends LinkSource {

    static final LinkKind KIND = new LinkKind(
            "reseller-invitation",
            "become-reseller",
            "reseller_invitation",
            "open_hash",
            "reseller_id",
            "resellerinvitations.audit",
            "resellerinvitations.notice",
            MessageCategory.ORGANISATION,
            Navigation.RESELLER_INVITATIONS);

    ResellerLinkSource(Links links, InvitationRows rows) {
        super(KIND, links, rows);
    }
}
