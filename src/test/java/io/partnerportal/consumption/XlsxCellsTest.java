package io.partnerportal.consumption;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class XlsxCellsTest {

    @Test
    void a_full_sheet_is_followed_by_another_with_the_same_headings() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var cells = new XlsxCells(out, List.of("name", "amount"), 2)) {
            for (int i = 0; i < 5; i++) {
                cells.text("=1+" + i);
                cells.number("-0.5");
                cells.end();
            }
        }

        var sheets = sheets(out.toByteArray());

        assertThat(sheets).hasSize(3).allMatch(sheet -> sheet.contains("name"));
        assertThat(sheets).noneMatch(sheet -> sheet.contains("<f>"));
    }

    /** By its directory, as spreadsheets read it; the stream form has sizes only behind the entries. */
    static List<String> sheets(byte[] workbook) throws IOException {
        var file = Files.createTempFile("workbook", ".xlsx");
        var sheets = new ArrayList<String>();
        try (var zip = new ZipFile(Files.write(file, workbook).toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    sheets.add(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
                }
            }
        } finally {
            Files.delete(file);
        }
        return sheets;
    }
}
