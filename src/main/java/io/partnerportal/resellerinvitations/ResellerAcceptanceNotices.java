package io.partnerportal.resellerinvitations;

import io.partnerportal.agreements.Signer;
import io.partnerportal.links.InviterNotices;
import io.partnerportal.notifications.MessageCategory;
import io.partnerportal.notifications.Notice;
import io.partnerportal.notifications.Notifier;
import io.partnerportal.resellerinvitations.ResellerInvitationTable.Held;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Severity;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whoever invited what became of it, and the new reseller that it is one. */
@Component
class ResellerAcceptanceNotices {

    private final Notifier notifier;
    private final InviterNotices inviters;
    private final JdbcClient jdbc;

    ResellerAcceptanceNotices(Notifier notifier, InviterNotices inviters, JdbcClient jdbc) {
        this.notifier = notifier;
        this.inviters = inviters;
        this.jdbc = jdbc;
    }

    void accepted(Held invitation, Signer reseller) {
        inviters.accepted(invitation, name(reseller.account()));
        notifier.notify(
                Notice.of(
                                MessageCategory.ORGANISATION,
                                Severity.SUCCESS,
                                "resellerinvitations.notice.welcome",
                                name(invitation.distributor()))
                        .linkingTo(PortalLinks.home()),
                Set.of(reseller.user()));
    }

    private String name(long account) {
        return jdbc.sql("select display_name from account where id = :account")
                .param("account", account)
                .query(String.class)
                .single();
    }
}
