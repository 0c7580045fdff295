package io.partnerportal.exports;

import io.partnerportal.exports.ListExport.Request;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.tasks.ExportService;
import io.partnerportal.tasks.ExportSettings;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What every list needs to become a file: words, business time, the queue for long ones, and the operation log. */
@Component
public class ListExports {

    private final MessageSource messages;
    private final BusinessCalendar calendar;
    private final ExportRecord record;
    private final ExportService tasks;
    private final ExportSettings settings;
    private final JsonMapper json;

    ListExports(
            MessageSource messages,
            BusinessCalendar calendar,
            ExportRecord record,
            ExportService tasks,
            ExportSettings settings,
            JsonMapper json) {
        this.messages = messages;
        this.calendar = calendar;
        this.record = record;
        this.tasks = tasks;
        this.settings = settings;
        this.json = json;
    }

    String fileName(String beginning, Format format) {
        return "%s-%s.%s".formatted(beginning, calendar.today(), format.ending());
    }

    /** More rows than these become a task. */
    int mostAtOnce() {
        return settings.inlineRows();
    }

    void queue(String list, Request<?> request, String fileName) {
        tasks.request(list, json.writeValueAsString(request), request.asked(), fileName);
    }

    <F> Request<F> queued(String text, Class<F> filter) {
        return json.readValue(text, json.getTypeFactory().constructParametricType(Request.class, filter));
    }

    /**
     * Writes down that the list leaves, and says how its file is to be worded.
     *
     * @param entitling permission to read personal values whole; absent where nobody does
     */
    Wording begin(String list, Request<?> request, @Nullable String entitling) {
        boolean masked = record.write(list, request, entitling);
        return new Wording(messages, Locale.forLanguageTag(request.language()), calendar.zone(), masked);
    }
}
