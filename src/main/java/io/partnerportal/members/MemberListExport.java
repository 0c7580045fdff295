package io.partnerportal.members;

import io.partnerportal.tasks.ExportSource;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The list of members as a task in the export records, where it is too long for a download at once. */
@Component
public class MemberListExport implements ExportSource {

    public static final String FILE_NAME = "organisation-members.csv";

    /**
     * What is to be written; kept with the task as JSON.
     *
     * @param language of headings and words, a language tag
     */
    public record Request(MemberFilter filter, String language) {}

    private final MemberExport export;
    private final JsonMapper json;

    MemberListExport(MemberExport export, JsonMapper json) {
        this.export = export;
        this.json = json;
    }

    @Override
    public String name() {
        return "members.export.list";
    }

    public String asText(Request request) {
        return json.writeValueAsString(request);
    }

    @Override
    public long write(String filter, OutputStream file) throws IOException {
        return write(json.readValue(filter, Request.class), file);
    }

    /** Returns how many members were written. */
    public long write(Request request, OutputStream out) throws IOException {
        return export.csv(request.filter(), Locale.forLanguageTag(request.language()), out);
    }
}
