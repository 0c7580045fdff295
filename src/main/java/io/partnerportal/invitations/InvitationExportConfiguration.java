package io.partnerportal.invitations;

import io.partnerportal.exports.ExportColumns;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListExports;
import io.partnerportal.exports.ListReader;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Masking;
import io.partnerportal.links.InvitationProgress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The record of invitations as files. */
@Configuration(proxyBeanMethods = false)
class InvitationExportConfiguration {

    @Bean
    static ListExport<InvitationFilter, InvitationRow> invitationExport(
            ListExports exports, InvitationQueries invitations) {
        var reader = new ListReader<InvitationFilter, InvitationRow>(
                InvitationFilter.class,
                (after, filter, limit) ->
                        invitations.page(filter, after == null ? InvitationRow.Key.NEWEST : after.key(), limit),
                invitations::count);
        return new ListExport<>(exports, "invitations.export.list", "invitation-records", reader, columns())
                .unmaskedFor(Permission.CUSTOMERS_EXPORT_UNMASKED);
    }

    private static ExportColumns<InvitationRow> columns() {
        var columns = new ExportColumns<InvitationRow>()
                .personal("invitations.recipient-name", InvitationRow::recipientName, Masking::name)
                .personal("invitations.recipient", InvitationRow::recipient, Masking::email)
                .word("invitations.channel", row -> "invitations.channel." + row.channel())
                .word("invitations.type", row -> "associations.type." + row.type())
                .personal("invitations.inviter", InvitationRow::inviter, Masking::name);
        return InvitationProgress.addTo(columns, "invitations.state.")
                .text("invitations.customer", InvitationRow::customer);
    }
}
