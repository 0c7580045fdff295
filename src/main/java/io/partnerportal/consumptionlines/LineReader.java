package io.partnerportal.consumptionlines;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.consumptionlines.LineSelection.Index;
import io.partnerportal.kernel.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads pages of lines by seeking: within one cycle and one partner, newest first, over the index that serves
 * the filter. The expanded comparison is what MariaDB can use an index range for.
 */
@Component
public class LineReader {

    static final int MOST_COUNTED = 1000;

    private static final String LINES = """
            select l.partner_id, l.charge_period_start, l.id, i.public_id, l.cycle, c.display_name, c.name,
                   l.association_type, u.display_name, s.name, s.name_zh, l.resource_type, l.charge_description,
                   l.sku_id, coalesce(l.region_name, l.region_code), l.charge_mode, l.bill_type, l.resource_name,
                   l.resource_id, l.sub_account_id, l.sub_account_name, l.official_cost, l.billed_cost,
                   l.billing_currency
              from consumption_line l force index (%s)
              left join consumption_import i on i.id = l.import_id
              left join account c on c.id = l.customer_id
              left join portal_user u on u.id = l.manager_id
              left join service s on s.id = l.service_id
            """;

    private final JdbcClient jdbc;

    LineReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<LineRow> page(LineSelection selection, LineRow.Key after, int limit) {
        var conditions = selection.conditions();
        if (selection.index() != Index.PRIMARY) {
            conditions
                    .and("l.charge_period_start <= :start", "start", after.start())
                    .and("(l.charge_period_start < :start or l.id < :id)", "id", after.id());
        } else {
            conditions.and("l.id < :id", "id", after.id());
        }
        var sql = LINES.formatted(selection.index().sql()) + conditions.where() + """
                 order by l.charge_period_start desc, l.id desc
                 limit :limit
                """;
        return Rows.list(conditions.bind(jdbc, sql).param("limit", limit).query((row, _) -> line(row)));
    }

    /** How many lines there are, one more than {@link #MOST_COUNTED} standing for any number above. */
    int count(LineSelection selection) {
        var conditions = selection.conditions();
        return conditions
                .bind(jdbc, """
                        select count(*)
                          from (select 1
                                  from consumption_line l force index (%s)
                                %s
                                 limit :most) counted
                        """.formatted(selection.index().sql(), conditions.where()))
                .param("most", MOST_COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    private static LineRow line(ResultSet row) throws SQLException {
        return new LineRow(
                row.getLong(1),
                row.getObject(2, LocalDateTime.class),
                row.getLong(3),
                Transaction.number(row.getString(4), row.getLong(3)),
                row.getInt(5),
                row.getString(6),
                row.getString(7),
                type(row.getInt(8)),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                row.getString(15),
                row.getInt(16),
                row.getInt(17),
                row.getString(18),
                row.getString(19),
                row.getString(20),
                row.getString(21),
                row.getBigDecimal(22),
                row.getBigDecimal(23),
                row.getString(24));
    }

    public static @Nullable AssociationType type(int code) {
        for (var type : AssociationType.values()) {
            if (type.code() == code) {
                return type;
            }
        }
        return null;
    }
}
