package io.partnerportal.organisations;

import io.partnerportal.exports.ExportColumns;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListExports;
import io.partnerportal.exports.ListReader;
import io.partnerportal.kernel.Masking;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operator's list of partners as files. */
@Configuration(proxyBeanMethods = false)
class PartnerExportConfiguration {

    @Bean
    static ListExport<PartnerFilter, PartnerRow> partnerExport(ListExports exports, OrganisationQueries partners) {
        var reader = new ListReader<PartnerFilter, PartnerRow>(
                PartnerFilter.class,
                (after, filter, limit) -> partners.page(filter, after == null ? "" : after.accountName(), limit),
                (filter, _) -> partners.count(filter));
        return new ListExport<>(exports, "organisations.export.partners", "partners", reader, columns());
    }

    private static ExportColumns<PartnerRow> columns() {
        return new ExportColumns<PartnerRow>()
                .text("organisations.partner.account", PartnerRow::accountName)
                .text("organisations.partner.company", PartnerRow::company)
                .word("organisations.partner.identity", row -> "organisations.identity." + row.identity())
                .text("organisations.partner.distributor", PartnerRow::distributor)
                .personal("organisations.email", PartnerRow::email, Masking::email)
                .count("organisations.partner.members", PartnerRow::members)
                .count("organisations.partner.customers", PartnerRow::customers)
                .instant("organisations.created", PartnerRow::createdAt);
    }
}
