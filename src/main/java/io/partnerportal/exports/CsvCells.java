package io.partnerportal.exports;

import io.partnerportal.kernel.CsvText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes lines as CSV that a spreadsheet opens rightly and that runs nothing in it. */
final class CsvCells implements Cells {

    private static final int BUFFER = 1 << 16;

    private final OutputStreamWriter writer;
    private final StringBuilder text = new StringBuilder(BUFFER + 8192);

    CsvCells(OutputStream out, List<String> headings) {
        this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.append(CsvText.BYTE_ORDER_MARK);
        headings.forEach(this::text);
        end();
    }

    @Override
    public void text(String cell) {
        text.append('"');
        var guarded = CsvText.guarded(cell);
        if (guarded.indexOf('"') < 0) {
            text.append(guarded);
        } else {
            text.append(guarded.replace("\"", "\"\""));
        }
        text.append("\",");
    }

    @Override
    public void number(String digits) {
        text.append(digits).append(',');
    }

    @Override
    public void end() {
        text.setLength(text.length() - 1);
        text.append("\r\n");
        if (text.length() > BUFFER) {
            write();
        }
    }

    private void write() {
        try {
            writer.append(text);
            text.setLength(0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        write();
        writer.flush();
    }
}
