package io.partnerportal.clientele;

import io.partnerportal.exports.ExportColumns;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListExports;
import io.partnerportal.exports.ListReader;
import io.partnerportal.exports.Wording;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Masking;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lists beside that of customers as files: association records, and the customers of a distributor's resellers. */
@Configuration(proxyBeanMethods = false)
class AssociationExportConfiguration {

    @Bean
    static ListExport<AssociationRecord.Filter, AssociationRecord> associationRecordExport(
            ListExports exports, AssociationRecordQueries records) {
        var reader = new ListReader<AssociationRecord.Filter, AssociationRecord>(
                AssociationRecord.Filter.class,
                (after, filter, limit) ->
                        records.page(filter, after == null ? AssociationRecord.Key.NEWEST : after.key(), limit),
                records::count);
        var columns = new ExportColumns<AssociationRecord>()
                .personal("clientele.name", AssociationRecord::displayName, Masking::name)
                .text("clientele.account", AssociationRecord::accountName)
                .text("clientele.id", AssociationRecord::customerPublicId)
                .word("clientele.type", row -> "associations.type." + row.type())
                .word("clientele.record.state", row -> "clientele.record." + (row.isLasting() ? "LASTING" : "ENDED"))
                .instant("clientele.since", AssociationRecord::begunAt)
                .instant("clientele.record.ended", AssociationRecord::endedAt)
                .said("clientele.record.reason", AssociationExportConfiguration::reason)
                .personal("clientele.manager", AssociationRecord::manager, Masking::name);
        return new ListExport<>(exports, "clientele.export.records", "association-records", reader, columns)
                .unmaskedFor(Permission.CUSTOMERS_EXPORT_UNMASKED);
    }

    @Bean
    static ListExport<ResellerCustomer.Filter, ResellerCustomer> resellerCustomerExport(
            ListExports exports, ResellerCustomerQueries customers) {
        var reader = new ListReader<ResellerCustomer.Filter, ResellerCustomer>(
                ResellerCustomer.Filter.class,
                (after, filter, limit) ->
                        customers.page(filter, after == null ? ClienteleRow.Key.NEWEST : after.key(), limit),
                customers::count);
        var columns = new ExportColumns<ResellerCustomer>()
                .personal("clientele.name", row -> row.customer().displayName(), Masking::name)
                .text("clientele.account", row -> row.customer().accountName())
                .text("clientele.reseller", row -> row.customer().reseller())
                .word(
                        "clientele.type",
                        row -> "associations.type." + row.customer().type())
                .instant("clientele.since", row -> row.customer().begunAt())
                .word(
                        "clientele.frozen",
                        row -> "freezing.state." + row.freeze().state())
                .text("clientele.spent-this-month", AssociationExportConfiguration::spent)
                .said("clientele.spent-as-of", (_, _) -> customers.spentUntil().toString());
        return new ListExport<>(exports, "clientele.export.reseller-customers", "reseller-customers", reader, columns)
                .unmaskedFor(Permission.CUSTOMERS_EXPORT_UNMASKED);
    }

    private static String reason(AssociationRecord row, Wording wording) {
        return row.endReason() == null ? "" : wording.word("associations.end." + row.endReason());
    }

    private static String spent(ResellerCustomer row) {
        return row.spent().stream().map(ClienteleExport::amount).collect(Collectors.joining("; "));
    }
}
