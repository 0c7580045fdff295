package io.partnerportal.exports;

import java.io.OutputStream;
import java.util.List;

/** The shapes a list can be had in. */
public enum Format {
    CSV("csv", "text/csv;charset=UTF-8") {
        @Override
        public Cells open(List<String> headings, OutputStream out) {
            return new CsvCells(out, headings);
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public Cells open(List<String> headings, OutputStream out) {
            return new XlsxCells(out, headings);
        }
    };

    private final String ending;
    private final String contentType;

    Format(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    public abstract Cells open(List<String> headings, OutputStream out);

    /** Of a file's name, without the dot. */
    public String ending() {
        return ending;
    }

    public String contentType() {
        return contentType;
    }
}
