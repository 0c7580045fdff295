package io.partnerportal.unlinkchecks;

import io.partnerportal.kernel.Rejection;
import java.util.List;

/** Something stands against it; everything that does is told at once (R61). */
public class ChecksFailed extends Rejection {

    private static final long serialVersionUID = 1;

    private final transient List<CheckItem> items;

    ChecksFailed(List<CheckItem> items) {
        super("unlinkchecks.checks-failed");
        this.items = List.copyOf(items);
    }

    /** Those that are not met. */
    public List<CheckItem> items() {
        return items;
    }
}
