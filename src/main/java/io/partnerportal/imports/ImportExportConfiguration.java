package io.partnerportal.imports;

import io.partnerportal.exports.ExportColumns;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListExports;
import io.partnerportal.exports.ListReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The history of imports as files; it has no filter, so that of the request is empty. */
@Configuration(proxyBeanMethods = false)
class ImportExportConfiguration {

    @Bean
    static ListExport<String, ImportRow> importExport(ListExports exports, ImportQueries imports) {
        var reader = new ListReader<String, ImportRow>(
                String.class,
                (after, _, limit) -> imports.page(after == null ? Long.MAX_VALUE : after.id(), limit),
                (_, most) -> imports.count(most));
        return new ListExport<>(exports, "imports.export.list", "imports", reader, columns());
    }

    private static ExportColumns<ImportRow> columns() {
        return new ExportColumns<ImportRow>()
                .text("imports.file", ImportRow::fileName)
                .word("imports.status", row -> row.status().key())
                .count("imports.lines", ImportRow::linesTotal)
                .count("subaccounts.lines-waiting", ImportRow::waiting)
                .count("imports.bad-lines", ImportRow::badLines)
                .text("imports.by", ImportRow::requestedBy)
                .instant("imports.at", ImportRow::registeredAt)
                .text("imports.published-by", ImportRow::publishedBy)
                .instant("imports.published-at", ImportRow::publishedAt);
    }
}
