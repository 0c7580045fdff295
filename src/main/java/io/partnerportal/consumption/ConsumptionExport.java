package io.partnerportal.consumption;

import io.partnerportal.consumptionlines.LineFilter;
import io.partnerportal.consumptionlines.LineSelection;
import io.partnerportal.exports.Format;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/**
 * A partner's lines as files (导出), streamed in constant memory. Personal names are masked unless the caller
 * holds {@link Permission#CONSUMPTION_EXPORT_UNMASKED}, which is then written down.
 */
@Service
@Allowed(Permission.CONSUMPTION_READ)
public class ConsumptionExport {

    private final CurrentCaller caller;
    private final PartnerSelections selections;
    private final LineFiles files;
    private final ExportAudit audit;

    ConsumptionExport(CurrentCaller caller, PartnerSelections selections, LineFiles files, ExportAudit audit) {
        this.caller = caller;
        this.selections = selections;
        this.files = files;
        this.audit = audit;
    }

    /** The twenty columns of the list. Returns how many lines were written. */
    public long csv(LineFilter filter, Locale locale, OutputStream out) throws IOException {
        return files.lines(Format.CSV, select(filter), locale, isMasked("CSV", filter), out);
    }

    /** The same as a workbook, with a new sheet after every million lines. */
    public long xlsx(LineFilter filter, Locale locale, OutputStream out) throws IOException {
        return files.lines(Format.XLSX, select(filter), locale, isMasked("XLSX", filter), out);
    }

    /** A FOCUS bill without what the vendor pays. */
    public long focus(LineFilter filter, OutputStream out) throws IOException {
        return files.focus(select(filter), true, out);
    }

    private List<LineSelection> select(LineFilter filter) {
        return List.of(selections.of(caller.scope(), filter));
    }

    private boolean isMasked(String format, LineFilter filter) {
        if (!caller.may(Permission.CONSUMPTION_EXPORT_UNMASKED)) {
            return true;
        }
        audit.record(new ConsumptionExported(
                format, filter.cycle().toString(), caller.get().account()));
        return false;
    }
}
