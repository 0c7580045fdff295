package io.partnerportal.subaccounts;

import io.partnerportal.associations.Attribution;
import io.partnerportal.consumptionlines.LineColumns;
import io.partnerportal.consumptionlines.Rollup;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves lines from where they wait to their customer, some at a time, each together with its share of the rollups. */
@Component
@Transactional
public class WaitingLines {

    /** A row is inserted and another deleted for each, and a transaction stays below ten thousand. */
    private static final int AT_ONCE = 5000;

    /**
     * Whose lines to move.
     *
     * @param to first day that is not meant
     */
    record Target(
            String provider, String subAccount, long customer, Attribution attribution, LocalDate from, LocalDate to) {}

    private record Place(LocalDateTime start, long id) {}

    private static final String SOME_WAITING = """
              from consumption_unmapped_line force index (consumption_unmapped_line_account_ix)
             where provider_name = :provider
               and sub_account_id = :subAccount
               and charge_period_start >= :from
               and (charge_period_start < :last or charge_period_start = :last and id <= :lastId)
            """;

    private final JdbcClient jdbc;

    WaitingLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether there were any. */
    boolean moveSome(Target target) {
        var last = lastOfSome(target);
        if (last == null) {
            return false;
        }
        insertLines(target, last);
        for (var rollup : Rollup.values()) {
            addTo(rollup, target, last);
        }
        takeFromWaiting(target, last);
        some("delete" + SOME_WAITING.replace("force index (consumption_unmapped_line_account_ix)", ""), target, last)
                .update();
        return true;
    }

    /** Locks the next lines in the order of their index and says where they end. */
    private @Nullable Place lastOfSome(Target target) {
        var places = jdbc.sql("""
                select charge_period_start as start, id
                  from consumption_unmapped_line force index (consumption_unmapped_line_account_ix)
                 where provider_name = :provider
                   and sub_account_id = :subAccount
                   and charge_period_start >= :from
                   and charge_period_start < :to
                 order by charge_period_start, id
                 limit :limit
                   for update
                """)
                .param("provider", target.provider())
                .param("subAccount", target.subAccount())
                .param("from", target.from())
                .param("to", target.to())
                .param("limit", AT_ONCE)
                .query(Place.class)
                .list();
        return places.isEmpty() ? null : places.getLast();
    }

    private void insertLines(Target target, Place last) {
        stamped("""
                insert into consumption_line (%s)
                select cycle, :partner, id, import_id, :customer, :manager, :type,
                       service_id, region_id, charge_mode, bill_type, official_cost, %s, others
                """.formatted(LineColumns.ALL, LineColumns.FOCUS) + SOME_WAITING, target, last)
                .update();
    }

    private void addTo(Rollup rollup, Target target, Place last) {
        stamped(rollup.addingLines("""
                select cycle, :partner as partner_id, :customer as customer_id, service_id,
                       date(charge_period_start) as day, :manager as manager_id, :type as association_type,
                       billing_currency as currency, import_id, billed_cost as due, official_cost as official
                """ + SOME_WAITING), target, last).update();
    }

    private void takeFromWaiting(Target target, Place last) {
        some("""
                insert into consumption_unmapped
                       (provider, sub_account_id, cycle, currency, import_id, due, line_count)
                select provider_name, sub_account_id, cycle, billing_currency, import_id, -sum(billed_cost), -count(*)
                """ + SOME_WAITING + """
                 group by provider_name, sub_account_id, cycle, billing_currency, import_id
                on duplicate key update due = due + values(due), line_count = line_count + values(line_count)
                """, target, last).update();
        jdbc.sql("""
                delete from consumption_unmapped
                 where provider = :provider and sub_account_id = :subAccount and line_count = 0
                """)
                .param("provider", target.provider())
                .param("subAccount", target.subAccount())
                .update();
    }

    private StatementSpec stamped(String sql, Target target, Place last) {
        return some(sql, target, last)
                .param("partner", target.attribution().partner())
                .param("customer", target.customer())
                .param("manager", target.attribution().manager())
                .param("type", target.attribution().typeCode());
    }

    private StatementSpec some(String sql, Target target, Place last) {
        return jdbc.sql(sql)
                .param("provider", target.provider())
                .param("subAccount", target.subAccount())
                .param("from", target.from())
                .param("last", last.start())
                .param("lastId", last.id());
    }
}
