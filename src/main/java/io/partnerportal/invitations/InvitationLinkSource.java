package io.partnerportal.invitations;

import io.partnerportal.identity.Navigation;
import io.partnerportal.links.InvitationRows;
import io.partnerportal.links.LinkKind;
import io.partnerportal.links.LinkSource;
import io.partnerportal.links.Links;
import io.partnerportal.notifications.MessageCategory;
import org.springframework.stereotype.Component;

/** Makes the links of customer invitations when their mails leave. */
@Component
class InvitationLinkSource extends LinkSource {

    static final LinkKind KIND = new LinkKind(
            "customer-invitation",
            "join",
            "customer_invitation",
            "open_prospect_id",
            "customer_id",
            "invitations.audit",
            "invitations.notice",
            MessageCategory.CUSTOMERS,
            Navigation.INVITATION_RECORDS);

    InvitationLinkSource(Links links, InvitationRows rows) {
        super(KIND, links, rows);
    }
}
