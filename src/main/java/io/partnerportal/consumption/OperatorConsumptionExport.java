package io.partnerportal.consumption;

import io.partnerportal.consumptionlines.LineFilter;
import io.partnerportal.consumptionlines.LineSelection;
import io.partnerportal.consumptionlines.PublishedImports;
import io.partnerportal.consumptionlines.Reach;
import io.partnerportal.exports.Format;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The operator's lines as files; the FOCUS one gives back every column that came in. */
@Service
@Allowed(Permission.OPERATE_CONSUMPTION)
public class OperatorConsumptionExport {

    private final OperatorSelections selections;
    private final PublishedImports imports;
    private final LineFiles files;
    private final ExportAudit audit;

    OperatorConsumptionExport(
            OperatorSelections selections, PublishedImports imports, LineFiles files, ExportAudit audit) {
        this.selections = selections;
        this.imports = imports;
        this.files = files;
        this.audit = audit;
    }

    public long csv(LineFilter filter, @Nullable PublicId partner, Locale locale, OutputStream out) throws IOException {
        return files.lines(Format.CSV, select("CSV", filter, partner), locale, false, out);
    }

    public long xlsx(LineFilter filter, @Nullable PublicId partner, Locale locale, OutputStream out)
            throws IOException {
        return files.lines(Format.XLSX, select("XLSX", filter, partner), locale, false, out);
    }

    public long focus(LineFilter filter, @Nullable PublicId partner, OutputStream out) throws IOException {
        return files.focus(select("FOCUS", filter, partner), false, out);
    }

    /** All that one file brought, waiting lines among it. */
    public long focusOf(PublicId id, OutputStream out) throws IOException {
        var found = imports.orWaiting(id);
        audit.record(new ConsumptionExported("FOCUS", found.fileName(), 0));
        return files.focus(found.id(), out);
    }

    private List<LineSelection> select(String format, LineFilter filter, @Nullable PublicId partner) {
        audit.record(new ConsumptionExported(format, filter.cycle().toString(), 0));
        return selections.of(filter, partner, Reach.NOBODY);
    }
}
