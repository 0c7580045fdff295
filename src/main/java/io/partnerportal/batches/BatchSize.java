package io.partnerportal.batches;

import io.partnerportal.kernel.Rejection;

/** Nothing or too much was chosen for one batch. */
public final class BatchSize extends Rejection {

    private static final long serialVersionUID = 1;

    private BatchSize(String key, int most) {
        super(key, most);
    }

    static void check(int rows, int most) {
        if (rows == 0) {
            throw new BatchSize("batches.none", most);
        }
        if (rows > most) {
            throw new BatchSize("batches.too-many", most);
        }
    }
}
