package io.partnerportal.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes lines as XLSX, a new sheet whenever one is full; texts stay in their cells, not in memory. */
final class XlsxCells implements Cells {

    /** A sheet ends at 1,048,576 rows; a round number is easier to find again. */
    private static final int MOST_ROWS = 1_000_000;

    private static final int ROWS_BETWEEN_FLUSHES = 1000;

    private final Workbook workbook;
    private final List<String> headings;
    private final int rowsOnSheet;
    private Worksheet sheet;
    private int sheets;
    private int row;
    private int column;

    XlsxCells(OutputStream out, List<String> headings) {
        this(out, headings, MOST_ROWS);
    }

    XlsxCells(OutputStream out, List<String> headings, int rowsOnSheet) {
        this.workbook = new Workbook(out, "Partner Portal", "1.0");
        this.headings = headings;
        this.rowsOnSheet = rowsOnSheet;
        this.sheet = newSheet();
    }

    private Worksheet newSheet() {
        var next = workbook.newWorksheet(Integer.toString(++sheets));
        row = 0;
        for (int i = 0; i < headings.size(); i++) {
            next.inlineString(0, i, headings.get(i));
        }
        return next;
    }

    @Override
    public void text(String cell) {
        startLine();
        if (!cell.isEmpty()) {
            sheet.inlineString(row, column, cell);
        }
        column++;
    }

    @Override
    public void number(String digits) {
        startLine();
        sheet.value(row, column++, new BigDecimal(digits));
    }

    private void startLine() {
        if (column > 0) {
            return;
        }
        if (row == rowsOnSheet) {
            finishSheet();
            sheet = newSheet();
        }
        row++;
    }

    @Override
    public void end() {
        column = 0;
        if (row % ROWS_BETWEEN_FLUSHES == 0) {
            try {
                sheet.flush();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private void finishSheet() {
        try {
            sheet.finish();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
