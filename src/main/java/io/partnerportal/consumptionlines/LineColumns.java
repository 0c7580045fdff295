package io.partnerportal.consumptionlines;

import io.partnerportal.focus.FocusColumn;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The columns of both line tables, in one order for loading, moving and exporting. */
public final class LineColumns {

    /** What we add to a line; the first five besides cycle, id and import are stamped. */
    static final String OWN = "cycle, partner_id, id, import_id, customer_id, manager_id, association_type,"
            + " service_id, region_id, charge_mode, bill_type, official_cost";

    public static final String FOCUS =
            Arrays.stream(FocusColumn.values()).map(FocusColumn::column).collect(Collectors.joining(", "));

    public static final String ALL = OWN + ", " + FOCUS + ", others";

    private LineColumns() {}
}
