package io.partnerportal.consumption;

import io.partnerportal.focus.FocusColumn;
import io.partnerportal.focus.FocusColumn.Kind;
import io.partnerportal.focus.FocusHeader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes lines as a FOCUS bill: what came in comes out, so that a file read back gives the same lines. */
public final class FocusOutput implements RowCallbackHandler {

    private static final int BUFFER = 1 << 16;
    private static final int SECONDS_END = 19;

    private final List<String> names;
    private final List<@Nullable FocusColumn> typed = new ArrayList<>();
    private final OutputStreamWriter writer;
    private final StringBuilder text = new StringBuilder(BUFFER + 16_384);
    private final JsonMapper json = JsonMapper.shared();
    private final boolean withOthers;
    private long lines;

    /** @param names the header to write */
    public FocusOutput(List<String> names, OutputStream out) {
        this.names = names;
        this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var header = FocusHeader.known(names);
        for (int field = 0; field < names.size(); field++) {
            typed.add(header.columnAt(field).orElse(null));
            quoted(names.get(field));
            separate(field);
        }
        this.withOthers = typed.stream().anyMatch(column -> column == null);
    }

    /** What must be selected, in this order. */
    public String selected() {
        var columns = new StringBuilder(withOthers ? "l.others" : "null");
        typed.stream()
                .filter(column -> column != null)
                .forEach(column -> columns.append(", l.").append(column.column()));
        return columns.toString();
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        var stored = withOthers ? row.getString(1) : null;
        var others = stored == null ? null : json.readTree(stored);
        int next = 2;
        for (int field = 0; field < names.size(); field++) {
            var column = typed.get(field);
            if (column == null) {
                other(others, names.get(field));
            } else {
                value(column.kind(), row.getString(next++));
            }
            separate(field);
        }
        lines++;
        if (text.length() > BUFFER) {
            write();
        }
    }

    private void other(@Nullable JsonNode others, String name) {
        var value = others == null ? null : others.get(name);
        value(Kind.LONG_TEXT, value == null ? null : value.asString());
    }

    private void value(Kind kind, @Nullable String value) {
        if (value == null) {
            text.append("NULL");
            return;
        }
        switch (kind) {
            case TEXT, LONG_TEXT -> quoted(value);
            case NUMBER -> text.append(LineTable.trimmed(value));
            case TIME -> time(value);
        }
    }

    /** FOCUS writes UTC with T and Z. */
    private void time(String stored) {
        text.append(stored, 0, 10).append('T').append(stored, 11, SECONDS_END);
        var fraction = LineTable.trimmed("0" + stored.substring(SECONDS_END));
        text.append(fraction, 1, fraction.length()).append('Z');
    }

    private void quoted(String value) {
        text.append('"');
        text.append(value.indexOf('"') < 0 ? value : value.replace("\"", "\"\""));
        text.append('"');
    }

    private void separate(int field) {
        text.append(field == names.size() - 1 ? '\n' : ',');
    }

    private void write() {
        try {
            writer.append(text);
            text.setLength(0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How many lines were written. */
    long finish() throws IOException {
        write();
        writer.flush();
        return lines;
    }
}
