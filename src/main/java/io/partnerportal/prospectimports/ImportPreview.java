package io.partnerportal.prospectimports;

import io.partnerportal.kernel.PublicId;
import java.util.List;

/**
 * What registering the rows of a file would do.
 *
 * @param id to have it done
 */
public record ImportPreview(PublicId id, List<Row> rows) {

    /** What would become of a row. */
    public enum Outcome {
        /** 可报备 */
        REGISTERED,
        /** 将转人工审核 */
        REVIEWED,
        /** 不可报备 */
        REFUSED,
        /** 文件内重复 */
        REPEATED,
        /** 格式错误 */
        MALFORMED;

        /** The words for it in both languages. */
        public String nameKey() {
            return "prospectimports.outcome." + name();
        }
    }

    /**
     * @param line in the file, the header being the first
     * @param why message key of the reason; empty where there is none
     * @param details for its words
     */
    public record Row(
            int line, String company, String email, String mobile, Outcome outcome, String why, List<Object> details) {

        public Row {
            details = List.copyOf(details);
        }

        /** Whether doing it is worth a try. */
        public boolean isWanted() {
            return outcome == Outcome.REGISTERED || outcome == Outcome.REVIEWED;
        }
    }

    public ImportPreview {
        rows = List.copyOf(rows);
    }

    /** How many rows would be registered or handed to the operator. */
    public int wanted() {
        return (int) rows.stream().filter(Row::isWanted).count();
    }

    int count(Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
