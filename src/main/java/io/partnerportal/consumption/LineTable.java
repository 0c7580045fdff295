package io.partnerportal.consumption;

import io.partnerportal.consumptionlines.LineNames;
import io.partnerportal.exports.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The twenty columns of an exported line, in the order in which they are written. */
public final class LineTable {

    /** What is the same on every line, or follows from its key, is not asked for. */
    public static final String SELECTED = "l.id, l.customer_id, l.manager_id, l.association_type, l.service_name,"
            + " l.resource_type, l.charge_description, l.sku_id, coalesce(l.region_name, l.region_code),"
            + " l.charge_mode, l.bill_type, l.charge_period_start, l.resource_name, l.resource_id,"
            + " l.official_cost, l.official_cost - l.billed_cost, l.billed_cost, l.billing_currency";

    static final List<String> HEADINGS = List.of(
            "consumption.column.cycle",
            "consumption.column.customer",
            "consumption.column.account",
            "consumption.column.type",
            "consumption.column.manager",
            "consumption.column.service",
            "consumption.column.resource-type",
            "consumption.column.product",
            "consumption.column.sku",
            "consumption.column.region",
            "consumption.column.charge-mode",
            "consumption.column.bill-type",
            "consumption.column.time",
            "consumption.column.transaction",
            "consumption.column.resource-name",
            "consumption.column.resource-id",
            "consumption.column.official",
            "consumption.column.discount",
            "consumption.column.due",
            "consumption.column.currency");

    private static final int TIME_LENGTH = 19;

    private LineTable() {}

    static void write(ResultSet row, LineNames names, Cells cells) throws SQLException {
        long customer = row.getLong(2);
        cells.text(names.cycle());
        cells.text(names.customer(customer));
        cells.text(names.account(customer));
        cells.text(names.type(row.getInt(4)));
        cells.text(names.manager(row.getLong(3)));
        for (int column = 5; column <= 9; column++) {
            cells.text(orEmpty(row.getString(column)));
        }
        cells.text(names.chargeMode(row.getInt(10)));
        cells.text(names.billType(row.getInt(11)));
        cells.text(row.getString(12).substring(0, TIME_LENGTH));
        cells.text(names.transaction(row.getLong(1)));
        cells.text(orEmpty(row.getString(13)));
        cells.text(orEmpty(row.getString(14)));
        for (int column = 15; column <= 17; column++) {
            cells.number(trimmed(row.getString(column)));
        }
        cells.text(row.getString(18));
        cells.end();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The database writes all fifteen decimals. */
    static String trimmed(String digits) {
        int end = digits.length();
        if (digits.indexOf('.') < 0) {
            return digits;
        }
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, digits.charAt(end - 1) == '.' ? end - 1 : end);
    }
}
