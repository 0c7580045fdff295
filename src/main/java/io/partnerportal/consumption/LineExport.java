package io.partnerportal.consumption;

import io.partnerportal.consumptionlines.LineFilter;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.tasks.ExportSource;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes an export of lines for whoever asks, at once or later as a task: the caller's scope decides the door. */
@Component
public class LineExport implements ExportSource {

    /** The shapes lines can be had in. */
    public enum Format {
        CSV("csv", "text/csv;charset=UTF-8"),
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        FOCUS("csv", "text/csv;charset=UTF-8");

        private final String ending;
        private final String contentType;

        Format(String ending, String contentType) {
            this.ending = ending;
            this.contentType = contentType;
        }

        public String contentType() {
            return contentType;
        }
    }

    /**
     * What is to be written; kept with the task as JSON.
     *
     * @param partner for the operator: one partner's lines only
     * @param language of headers and words, a language tag
     */
    public record Request(
            Format format, LineFilter filter, @Nullable PublicId partner, String language) {

        public String fileName() {
            var kind = format == Format.FOCUS ? "focus-" : "consumption-";
            return kind + filter.cycle() + "." + format.ending;
        }
    }

    private final CurrentCaller caller;
    private final ConsumptionExport partners;
    private final OperatorConsumptionExport operators;
    private final JsonMapper json;

    LineExport(CurrentCaller caller, ConsumptionExport partners, OperatorConsumptionExport operators, JsonMapper json) {
        this.caller = caller;
        this.partners = partners;
        this.operators = operators;
        this.json = json;
    }

    @Override
    public String name() {
        return "consumption.export.lines";
    }

    public String asText(Request request) {
        return json.writeValueAsString(request);
    }

    @Override
    public long write(String filter, OutputStream file) throws IOException {
        return write(json.readValue(filter, Request.class), file);
    }

    /** Returns how many lines were written. */
    public long write(Request request, OutputStream out) throws IOException {
        var language = Locale.forLanguageTag(request.language());
        var filter = request.filter();
        if (caller.scope() instanceof Scope.Operator) {
            return switch (request.format()) {
                case CSV -> operators.csv(filter, request.partner(), language, out);
                case XLSX -> operators.xlsx(filter, request.partner(), language, out);
                case FOCUS -> operators.focus(filter, request.partner(), out);
            };
        }
        return switch (request.format()) {
            case CSV -> partners.csv(filter, language, out);
            case XLSX -> partners.xlsx(filter, language, out);
            case FOCUS -> partners.focus(filter, out);
        };
    }
}
