package io.partnerportal.consumption;

import io.partnerportal.consumptionlines.Conditions;
import io.partnerportal.consumptionlines.LineNames;
import io.partnerportal.consumptionlines.LineSelection;
import io.partnerportal.consumptionlines.LineStream;
import io.partnerportal.exports.Cells;
import io.partnerportal.exports.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes selections of lines as files, one partner after the other where there are several. */
@Component
public class LineFiles {

    private final LineStream stream;
    private final LineNames.Reader names;
    private final FocusNames focusNames;
    private final JdbcClient jdbc;

    LineFiles(LineStream stream, LineNames.Reader names, FocusNames focusNames, JdbcClient jdbc) {
        this.stream = stream;
        this.names = names;
        this.focusNames = focusNames;
        this.jdbc = jdbc;
    }

    long lines(Format format, List<LineSelection> selections, Locale locale, boolean masked, OutputStream out)
            throws IOException {
        var headings =
                LineTable.HEADINGS.stream().map(key -> names.word(key, locale)).toList();
        try (var cells = format.open(headings, out)) {
            return write(selections, locale, masked, cells);
        }
    }

    private long write(List<LineSelection> selections, Locale locale, boolean masked, Cells cells) {
        var lines = new long[1];
        for (var selection : selections) {
            var known = names.of(selection, locale, masked);
            stream.read(LineTable.SELECTED, selection, row -> {
                LineTable.write(row, known, cells);
                lines[0]++;
            });
        }
        return lines[0];
    }

    long focus(List<LineSelection> selections, boolean forPartners, OutputStream out) throws IOException {
        var imports = selections.stream()
                .flatMap(selection -> selection.imports().stream())
                .distinct()
                .toList();
        var output = new FocusOutput(forPartners ? focusNames.forPartners(imports) : focusNames.all(imports), out);
        selections.forEach(selection -> stream.read(output.selected(), selection, output));
        return output.finish();
    }

    /** One import again, with the lines that wait: what the file held, line for line though in another order. */
    long focus(long importId, OutputStream out) throws IOException {
        var output = new FocusOutput(focusNames.all(List.of(importId)), out);
        jdbc.sql("select distinct cycle, partner_id from consumption_partner_daily where import_id = ? order by 1, 2")
                .params(importId)
                .query(row -> {
                    lines(importId, row.getInt(1), row.getLong(2), output);
                });
        var waiting = ids(new Conditions(), importId);
        stream.read(
                waiting,
                "select " + output.selected() + " from consumption_unmapped_line l force index (primary)"
                        + waiting.where(),
                output);
        return output.finish();
    }

    private void lines(long importId, int cycle, long partner, FocusOutput output) {
        var conditions = new Conditions()
                .and("l.cycle = :cycle", "cycle", cycle)
                .and("l.partner_id = :partner", "partner", partner);
        stream.read(
                ids(conditions, importId),
                "select " + output.selected() + " from consumption_line l force index (primary)" + conditions.where(),
                output);
    }

    private static Conditions ids(Conditions conditions, long importId) {
        return conditions
                .and("l.id >= :first", "first", importId << 32)
                .and("l.id < :behind", "behind", importId + 1 << 32);
    }
}
