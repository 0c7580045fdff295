package io.partnerportal.transfers;

import io.partnerportal.exports.ExportColumns;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListExports;
import io.partnerportal.exports.ListReader;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Masking;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lists of transfers as files: the operator's, and a partner's own. */
@Configuration(proxyBeanMethods = false)
class TransferExportConfiguration {

    @Bean
    static ListExport<TransferFilter, TransferRow> operatorTransferExport(
            ListExports exports, TransferQueries transfers) {
        var reader = new ListReader<TransferFilter, TransferRow>(
                TransferFilter.class,
                (after, filter, limit) -> transfers.page(filter, after == null ? Long.MAX_VALUE : after.id(), limit),
                transfers::count);
        var columns = columns()
                .text("transfers.distributor", TransferRow::distributor)
                .text("transfers.asked-by", row -> row.asked().by());
        return new ListExport<>(exports, "transfers.export.all", "customer-transfers", reader, columns);
    }

    @Bean
    static ListExport<TransferFilter, TransferRow> ownTransferExport(
            ListExports exports, OwnTransferQueries transfers) {
        var reader = new ListReader<TransferFilter, TransferRow>(
                TransferFilter.class,
                (after, filter, limit) -> transfers.page(filter, after == null ? Long.MAX_VALUE : after.id(), limit),
                transfers::count);
        return new ListExport<>(exports, "transfers.export.own", "own-customer-transfers", reader, columns())
                .unmaskedFor(Permission.CUSTOMERS_EXPORT_UNMASKED);
    }

    private static ExportColumns<TransferRow> columns() {
        return new ExportColumns<TransferRow>()
                .personal("transfers.customer", TransferRow::customer, Masking::name)
                .text("transfers.account", TransferRow::accountName)
                .text("transfers.giver", row -> row.giver().name())
                .text("transfers.receiver", row -> row.receiver().name())
                .word("transfers.type", row -> "associations.type." + row.type())
                .word("transfers.state", row -> row.state().nameKey())
                .instant("transfers.asked-at", row -> row.asked().at())
                .text("transfers.reason", row -> row.asked().reason())
                .instant("transfers.giver-agreed", row -> at(row.giver().agreed()))
                .instant("transfers.receiver-agreed", row -> at(row.receiver().agreed()))
                .instant("transfers.closed-at", row -> at(row.closed()))
                .text(
                        "transfers.close-reason",
                        row -> row.closed() == null ? "" : row.closed().reason());
    }

    private static @Nullable Instant at(TransferRow.@Nullable Deed deed) {
        return deed == null ? null : deed.at();
    }
}
