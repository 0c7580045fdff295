package io.partnerportal.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
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

        var sheets = XlsxSheets.of(out.toByteArray());

        assertThat(sheets).hasSize(3).allMatch(sheet -> sheet.contains("name"));
        assertThat(sheets).noneMatch(sheet -> sheet.contains("<f>"));
    }
}
