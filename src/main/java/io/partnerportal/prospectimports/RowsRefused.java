package io.partnerportal.prospectimports;

import io.partnerportal.kernel.Auditable;
import io.partnerportal.prospectimports.ImportPreview.Row;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Rows of a file were refused before anything was registered: asking is an attempt, too (decision 29).
 *
 * @param object public id of the preview
 * @param after how many rows the file had, how many of them were refused, and why
 */
record RowsRefused(String object, Map<String, String> after, long tenant) implements Auditable {

    static RowsRefused of(ImportPreview preview, long partner) {
        var why = preview.rows().stream()
                .filter(row -> row.outcome() == ImportPreview.Outcome.REFUSED)
                .map(Row::why)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        var figures = Map.of(
                "rows",
                Integer.toString(preview.rows().size()),
                "refused",
                Integer.toString(preview.count(ImportPreview.Outcome.REFUSED)),
                "reason",
                why);
        return new RowsRefused(preview.id().value(), figures, partner);
    }

    @Override
    public String action() {
        return "prospectimports.audit.refused";
    }

    @Override
    public Outcome outcome() {
        return Outcome.REFUSED;
    }
}
