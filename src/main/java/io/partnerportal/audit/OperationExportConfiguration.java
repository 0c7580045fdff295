package io.partnerportal.audit;

import static java.util.stream.Collectors.joining;

import io.partnerportal.exports.ExportColumns;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListExports;
import io.partnerportal.exports.ListReader;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operation log as files, as far as the caller may read it. */
@Configuration(proxyBeanMethods = false)
class OperationExportConfiguration {

    @Bean
    static ListExport<OperationFilter, OperationRow> operationExport(
            ListExports exports, OperationLogQueries log, OperationWords words) {
        var reader = new ListReader<OperationFilter, OperationRow>(
                OperationFilter.class,
                (after, filter, limit) ->
                        log.page(filter, after == null ? OperationRow.Key.NEWEST : after.key(), limit),
                log::count);
        return new ListExport<>(exports, "audit.export.operations", "operations", reader, columns(words));
    }

    private static ExportColumns<OperationRow> columns(OperationWords words) {
        return new ExportColumns<OperationRow>()
                .instant("audit.time", OperationRow::happenedAt)
                .text("audit.actor", OperationRow::actor)
                .text("audit.address", OperationRow::address)
                .said("audit.action", (row, wording) -> words.action(row, wording.locale()))
                .said("audit.object", (row, wording) -> words.value(row.object(), wording.locale()))
                .said("audit.outcome", (row, wording) -> words.outcome(row, wording.locale()))
                .said("audit.changes", (row, wording) -> changes(row, words, wording.locale()))
                .text("audit.id", OperationRow::publicId);
    }

    private static String changes(OperationRow row, OperationWords words, Locale locale) {
        return row.changes().stream()
                .map(change -> "%s: %s → %s"
                        .formatted(
                                words.field(change.field(), locale),
                                shown(change.before(), words, locale),
                                shown(change.after(), words, locale)))
                .collect(joining("; "));
    }

    private static String shown(String value, OperationWords words, Locale locale) {
        return value.isEmpty() ? "–" : words.value(value, locale);
    }
}
