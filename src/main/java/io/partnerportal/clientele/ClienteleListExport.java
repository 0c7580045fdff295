package io.partnerportal.clientele;

import io.partnerportal.tasks.ExportSource;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The list of customers as a task in the export records: it never leaves otherwise (R67). */
@Component
public class ClienteleListExport implements ExportSource {

    public static final String FILE_NAME = "customer-list.csv";

    /**
     * What is to be written; kept with the task as JSON.
     *
     * @param language of headings and words, a language tag
     */
    public record Request(ClienteleFilter filter, String language) {}

    private final ClienteleExport export;
    private final JsonMapper json;

    ClienteleListExport(ClienteleExport export, JsonMapper json) {
        this.export = export;
        this.json = json;
    }

    @Override
    public String name() {
        return "clientele.export.list";
    }

    public String asText(Request request) {
        return json.writeValueAsString(request);
    }

    @Override
    public long write(String filter, OutputStream file) throws IOException {
        var request = json.readValue(filter, Request.class);
        return export.csv(request.filter(), Locale.forLanguageTag(request.language()), file);
    }
}
