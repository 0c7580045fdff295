package io.partnerportal.resellerinvitations;

import io.partnerportal.exports.ExportColumns;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListExports;
import io.partnerportal.exports.ListReader;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Masking;
import io.partnerportal.links.InvitationProgress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A distributor's invitations as files. */
@Configuration(proxyBeanMethods = false)
class ResellerInvitationExportConfiguration {

    @Bean
    static ListExport<ResellerInvitationFilter, ResellerInvitationRow> resellerInvitationExport(
            ListExports exports, ResellerInvitationQueries invitations) {
        var reader = new ListReader<ResellerInvitationFilter, ResellerInvitationRow>(
                ResellerInvitationFilter.class,
                (after, filter, limit) -> invitations.page(filter, after == null ? Long.MAX_VALUE : after.id(), limit),
                invitations::count);
        return new ListExport<>(exports, "resellerinvitations.export.list", "reseller-invitations", reader, columns())
                .unmaskedFor(Permission.CUSTOMERS_EXPORT_UNMASKED);
    }

    private static ExportColumns<ResellerInvitationRow> columns() {
        var columns = new ExportColumns<ResellerInvitationRow>()
                .personal("resellerinvitations.recipient", ResellerInvitationRow::recipient, Masking::email)
                .text("resellerinvitations.name", ResellerInvitationRow::recipientName)
                .personal("resellerinvitations.inviter", ResellerInvitationRow::inviter, Masking::name)
                .instant("resellerinvitations.created", ResellerInvitationRow::createdAt);
        return InvitationProgress.addTo(columns, "resellerinvitations.state.");
    }
}
