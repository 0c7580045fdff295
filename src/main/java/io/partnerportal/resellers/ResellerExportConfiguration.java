package io.partnerportal.resellers;

import io.partnerportal.exports.ExportColumns;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListExports;
import io.partnerportal.exports.ListReader;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Masking;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A distributor's resellers as files. */
@Configuration(proxyBeanMethods = false)
class ResellerExportConfiguration {

    @Bean
    static ListExport<ResellerFilter, ResellerRow> resellerExport(ListExports exports, ResellerQueries resellers) {
        var reader = new ListReader<ResellerFilter, ResellerRow>(
                ResellerFilter.class,
                (after, filter, limit) ->
                        resellers.page(filter, after == null ? ResellerRow.Key.NEWEST : after.key(), limit),
                resellers::count);
        return new ListExport<>(exports, "resellers.export.list", "resellers", reader, columns())
                .unmaskedFor(Permission.CUSTOMERS_EXPORT_UNMASKED);
    }

    private static ExportColumns<ResellerRow> columns() {
        return new ExportColumns<ResellerRow>()
                .text("resellers.name", ResellerRow::displayName)
                .text("resellers.account", ResellerRow::accountName)
                .text("resellers.id", ResellerRow::publicId)
                .personal("resellers.mobile", ResellerRow::mobile, Masking::mobile)
                .personal("resellers.email", ResellerRow::email, Masking::email)
                .day("resellers.since", ResellerRow::since)
                .personal("resellers.manager", ResellerRow::manager, Masking::name)
                .word("resellers.standing", row -> row.standing().nameKey());
    }
}
