package io.partnerportal.batches;

import io.partnerportal.kernel.Rejection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each row of a batch, in the order given (R39, R51). */
public record BatchResult(List<Row> rows) {

    public BatchResult {
        rows = List.copyOf(rows);
    }

    /**
     * @param what the row in its reader's words, such as a customer's name
     * @param refused why nothing was done with it, absent when it was done
     */
    public record Row(String what, @Nullable Rejection refused) {}

    /** How many were done. */
    public int done() {
        return rows.size() - refused().size();
    }

    public List<Row> refused() {
        return rows.stream().filter(row -> row.refused() != null).toList();
    }
}
