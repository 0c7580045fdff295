package io.partnerportal.resellerinvitations;

import io.partnerportal.identity.Navigation;
import io.partnerportal.kernel.Rows;
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
    private final JdbcClient jdbc;

    ResellerAcceptanceNotices(Notifier notifier, JdbcClient jdbc) {
        this.notifier = notifier;
        this.jdbc = jdbc;
    }

    void accepted(Held invitation, long reseller) {
        notifier.notify(
                notice(Severity.SUCCESS, "resellerinvitations.notice.accepted", name(reseller))
                        .linkingTo(PortalLinks.of(Navigation.RESELLERS)),
                Set.of(invitation.inviter()));
        var owners = Rows.list(jdbc.sql("select id from portal_user where account_id = :reseller and kind = 'OWNER'")
                .param("reseller", reseller)
                .query(Long.class));
        notifier.notify(
                notice(Severity.SUCCESS, "resellerinvitations.notice.welcome", name(invitation.distributor()))
                        .linkingTo(PortalLinks.home()),
                owners);
    }

    void failed(Held invitation) {
        notifier.notify(
                notice(Severity.WARNING, "resellerinvitations.notice.failed", invitation.recipient())
                        .linkingTo(PortalLinks.of(Navigation.RESELLER_INVITATIONS)),
                Set.of(invitation.inviter()));
    }

    private static Notice notice(Severity severity, String key, String... values) {
        return Notice.of(MessageCategory.ORGANISATION, severity, key, values);
    }

    private String name(long account) {
        return jdbc.sql("select display_name from account where id = :account")
                .param("account", account)
                .query(String.class)
                .single();
    }
}
