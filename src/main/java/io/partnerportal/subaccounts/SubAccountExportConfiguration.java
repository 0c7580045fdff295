package io.partnerportal.subaccounts;

import io.partnerportal.exports.ExportColumns;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListExports;
import io.partnerportal.exports.ListReader;
import io.partnerportal.exports.Wording;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.Period;
import io.partnerportal.subaccounts.SubAccountQueries.MappingRow;
import io.partnerportal.subaccounts.SubAccountQueries.UnmappedRow;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lists of sub-accounts as files; the filter is the text that is looked for. */
@Configuration(proxyBeanMethods = false)
class SubAccountExportConfiguration {

    @Bean
    static ListExport<String, UnmappedRow> unmappedExport(ListExports exports, SubAccountQueries subAccounts) {
        var reader = new ListReader<String, UnmappedRow>(
                String.class,
                (after, text, limit) ->
                        subAccounts.unmapped(text, after == null ? SubAccountQueries.Key.FIRST : after.key(), limit),
                subAccounts::countUnmapped);
        var columns = new ExportColumns<UnmappedRow>()
                .text("subaccounts.provider", UnmappedRow::provider)
                .text("consumptionlines.sub-account", UnmappedRow::subAccountId)
                .text("consumptionlines.sub-account.name", UnmappedRow::name)
                .count("subaccounts.lines-waiting", UnmappedRow::lines)
                .said("consumptionlines.cycle", SubAccountExportConfiguration::cycles)
                .said("consumptionlines.due", SubAccountExportConfiguration::due);
        return new ListExport<>(exports, "subaccounts.export.waiting", "sub-accounts-unassigned", reader, columns);
    }

    @Bean
    static ListExport<String, MappingRow> mappingExport(ListExports exports, SubAccountQueries subAccounts) {
        var reader = new ListReader<String, MappingRow>(
                String.class,
                (after, text, limit) ->
                        subAccounts.mappings(text, after == null ? MappingRow.After.FIRST : after.key(), limit),
                subAccounts::countMappings);
        var columns = new ExportColumns<MappingRow>()
                .text("subaccounts.provider", MappingRow::provider)
                .text("consumptionlines.sub-account", MappingRow::subAccountId)
                .text("consumptionlines.customer", MappingRow::customer)
                .text("consumptionlines.account", MappingRow::accountName)
                .day("subaccounts.valid-from", MappingRow::validFrom)
                .day("subaccounts.valid-to", SubAccountExportConfiguration::end)
                .text("subaccounts.by", MappingRow::createdBy);
        return new ListExport<>(exports, "subaccounts.export.assigned", "sub-accounts", reader, columns);
    }

    private static @Nullable LocalDate end(MappingRow row) {
        return row.validTo().equals(Period.OPEN) ? null : row.validTo();
    }

    private static String cycles(UnmappedRow row, Wording wording) {
        var first = BillingCycle.ofNumber(row.firstCycle()).toString();
        return row.firstCycle() == row.lastCycle() ? first : first + " – " + BillingCycle.ofNumber(row.lastCycle());
    }

    private static String due(UnmappedRow row, Wording wording) {
        return row.due().entrySet().stream()
                .map(sum -> sum.getValue().toPlainString() + " " + sum.getKey())
                .collect(Collectors.joining(", "));
    }
}
