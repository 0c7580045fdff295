package io.partnerportal.facts;

import io.partnerportal.exports.ExportColumns;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListExports;
import io.partnerportal.exports.ListReader;
import io.partnerportal.exports.Wording;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.Masking;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operator's list of facts as files. */
@Configuration(proxyBeanMethods = false)
class FactExportConfiguration {

    @Bean
    static ListExport<FactFilter, FactRow> factExport(
            ListExports exports, FactQueries facts, BusinessCalendar calendar) {
        var reader = new ListReader<FactFilter, FactRow>(
                FactFilter.class,
                (after, filter, limit) -> facts.page(filter, after == null ? Long.MAX_VALUE : after.id(), limit),
                facts::count);
        return new ListExport<>(exports, "facts.export.list", "account-facts", reader, columns(calendar));
    }

    private static ExportColumns<FactRow> columns(BusinessCalendar calendar) {
        return new ExportColumns<FactRow>()
                .text("facts.account", FactRow::account)
                .personal("facts.name", FactRow::displayName, Masking::name)
                .word("facts.kind", row -> "facts.kind." + row.kind())
                .said("facts.value", FactExportConfiguration::value)
                .word("facts.state", row -> state(row, calendar))
                .day("facts.from", FactRow::validFrom)
                .day("facts.until", FactRow::lastDay)
                .text("facts.note", FactRow::note)
                .text("facts.by", FactRow::recordedBy)
                .instant("facts.recorded-at", FactRow::recordedAt)
                .text("facts.ended-by-whom", FactRow::endedBy)
                .text("facts.end-note", FactRow::endNote);
    }

    private static String value(FactRow row, Wording wording) {
        return row.kind() == FactKind.LEVEL || row.value().isEmpty()
                ? row.value()
                : wording.word("facts.value." + row.value());
    }

    private static String state(FactRow row, BusinessCalendar calendar) {
        return row.neverHeld() ? "facts.never-held" : "facts.state." + row.stateOn(calendar.today());
    }
}
