package io.partnerportal.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;

/** Looks into a workbook by its directory, as spreadsheets do; the stream form has sizes only behind the entries. */
public final class XlsxSheets {

    private XlsxSheets() {}

    /** The sheets as XML. */
    public static List<String> of(byte[] workbook) throws IOException {
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
