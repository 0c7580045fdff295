package io.partnerportal.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.CsvText;
import io.partnerportal.tasks.ExportSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The operation log as CSV, as far as the caller may read it; that it was taken away is itself written down. */
@Component
public class OperationExport implements ExportSource {

    private static final int PAGE = 1000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);
    private static final List<String> COLUMNS = List.of(
            "audit.time",
            "audit.actor",
            "audit.address",
            "audit.action",
            "audit.object",
            "audit.outcome",
            "audit.changes",
            "audit.id");

    /**
     * What is to be written; kept with the task as JSON.
     *
     * @param language of headers and words, a language tag
     */
    public record Request(OperationFilter filter, String language) {}

    private final OperationLogQueries log;
    private final OperationWords words;
    private final MessageSource messages;
    private final BusinessCalendar calendar;
    private final CurrentCaller caller;
    private final ExportRecord record;
    private final JsonMapper json;

    OperationExport(
            OperationLogQueries log,
            OperationWords words,
            MessageSource messages,
            BusinessCalendar calendar,
            CurrentCaller caller,
            ExportRecord record,
            JsonMapper json) {
        this.log = log;
        this.words = words;
        this.messages = messages;
        this.calendar = calendar;
        this.caller = caller;
        this.record = record;
        this.json = json;
    }

    @Override
    public String name() {
        return "audit.export.operations";
    }

    public String fileName() {
        return "operations-" + calendar.today() + ".csv";
    }

    public String asText(Request request) {
        return json.writeValueAsString(request);
    }

    @Override
    public long write(String request, OutputStream file) throws IOException {
        return write(json.readValue(request, Request.class), file);
    }

    /** Returns how many records were written. */
    public long write(Request request, OutputStream out) throws IOException {
        var locale = Locale.forLanguageTag(request.language());
        // read before it is written down: somebody who may not read takes nothing away
        var page = log.page(request.filter(), OperationRow.Key.NEWEST, PAGE);
        record.write(request.filter(), caller.get().account());
        var writer = new OutputStreamWriter(out, UTF_8);
        writer.write(CsvText.BYTE_ORDER_MARK);
        write(writer, COLUMNS.stream().map(key -> messages.getMessage(key, null, key, locale)));
        long rows = 0;
        while (!page.isEmpty()) {
            for (var row : page) {
                write(writer, cells(row, locale));
            }
            rows += page.size();
            page = log.page(request.filter(), page.getLast().key(), PAGE);
        }
        writer.flush();
        return rows;
    }

    private Stream<String> cells(OperationRow row, Locale locale) {
        return Stream.of(
                TIME.format(row.happenedAt().atZone(calendar.zone())),
                row.actor(),
                row.address(),
                words.action(row, locale),
                words.value(row.object(), locale),
                words.outcome(row, locale),
                row.changes().stream()
                        .map(change -> "%s: %s → %s"
                                .formatted(
                                        words.field(change.field(), locale),
                                        shown(change.before(), locale),
                                        shown(change.after(), locale)))
                        .collect(Collectors.joining("; ")),
                row.publicId());
    }

    private String shown(String value, Locale locale) {
        return value.isEmpty() ? "–" : words.value(value, locale);
    }

    private static void write(Writer writer, Stream<String> cells) throws IOException {
        writer.write(cells.map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n")));
    }
}
