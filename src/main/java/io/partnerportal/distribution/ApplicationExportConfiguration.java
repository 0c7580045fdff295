package io.partnerportal.distribution;

import io.partnerportal.exports.ExportColumns;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListExports;
import io.partnerportal.exports.ListReader;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Masking;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lists of applications as files: a distributor's, and all of them for the operator. */
@Configuration(proxyBeanMethods = false)
class ApplicationExportConfiguration {

    @Bean
    static ListExport<ApplicationFilter, ApplicationRow> applicationExport(
            ListExports exports, ApplicationQueries applications) {
        var reader = new ListReader<ApplicationFilter, ApplicationRow>(
                ApplicationFilter.class,
                (after, filter, limit) -> applications.page(filter, after == null ? Long.MAX_VALUE : after.id(), limit),
                applications::count);
        return new ListExport<>(exports, "distribution.export.list", "reseller-applications", reader, columns())
                .unmaskedFor(Permission.CUSTOMERS_EXPORT_UNMASKED);
    }

    @Bean
    static ListExport<ApplicationFilter, ApplicationRow> vettingExport(
            ListExports exports, VettingQueries applications) {
        var reader = new ListReader<ApplicationFilter, ApplicationRow>(
                ApplicationFilter.class,
                (after, filter, limit) -> applications.page(filter, after == null ? Long.MAX_VALUE : after.id(), limit),
                applications::count);
        var columns = columns().text("distribution.distributor", ApplicationRow::distributor);
        return new ListExport<>(exports, "distribution.export.vetting", "reseller-applications", reader, columns);
    }

    private static ExportColumns<ApplicationRow> columns() {
        return new ExportColumns<ApplicationRow>()
                .text("distribution.company", ApplicationRow::company)
                .text("distribution.account", ApplicationRow::accountName)
                .personal("distribution.contact", ApplicationRow::contact, Masking::name)
                .personal("distribution.mobile", ApplicationRow::mobile, Masking::mobile)
                .personal("distribution.email", ApplicationRow::email, Masking::email)
                .word("distribution.state", row -> row.state().nameKey())
                .instant("distribution.created", ApplicationRow::createdAt)
                .instant("distribution.decided", ApplicationRow::decidedAt)
                .personal("distribution.decided-by", ApplicationRow::decidedBy, Masking::name)
                .text("distribution.reason", ApplicationRow::reason)
                .text("distribution.note", ApplicationRow::note);
    }
}
