package io.partnerportal.outreach;

import io.partnerportal.exports.ExportColumns;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListExports;
import io.partnerportal.exports.ListReader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings of outreach, and the operator's list of reported addresses as files. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutreachSettings.class)
class OutreachConfiguration {

    @Bean
    static ListExport<ReportFilter, ReportedAddress> reportedAddressExport(
            ListExports exports, ReportedAddressQueries reports) {
        var reader = new ListReader<ReportFilter, ReportedAddress>(
                ReportFilter.class,
                (after, filter, limit) -> reports.page(filter, after == null ? Long.MAX_VALUE : after.id(), limit),
                reports::count);
        return new ListExport<>(exports, "outreach.export.list", "reported-addresses", reader, columns());
    }

    private static ExportColumns<ReportedAddress> columns() {
        return new ExportColumns<ReportedAddress>()
                .text("outreach.address", ReportedAddress::masked)
                .word("outreach.state", row -> row.isBlocked() ? "outreach.state.BLOCKED" : "outreach.state.LIFTED")
                .instant("outreach.reported-at", ReportedAddress::reportedAt)
                .text("outreach.reporter", ReportedAddress::reporter)
                .instant("outreach.lifted-at", ReportedAddress::liftedAt)
                .text("outreach.lifted-by", ReportedAddress::liftedBy);
    }
}
