package io.partnerportal.clientele;

import io.partnerportal.consumption.CycleLimits;
import io.partnerportal.consumptionlines.PublishedImports;
import io.partnerportal.consumptionlines.Reach;
import io.partnerportal.consumptionlines.RollupKey.Part;
import io.partnerportal.consumptionlines.RollupQuestion;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Money;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What customers spent this month as far as it is summed up (本月消费), within what the caller may read of it. */
@Component
class MonthSpend {

    private final JdbcClient jdbc;
    private final CurrentCaller caller;
    private final Reach.Finder reaches;
    private final PublishedImports imports;
    private final CycleLimits limits;

    /**
     * What each customer spent this month: what the whole month says less what days say that do not count yet. There
     * are few of those, while days that count are many.
     *
     * @param later absent where every day counts
     */
    record SoFar(RollupQuestion month, @Nullable RollupQuestion later) {

        /** A query for the keys of the customers that spent as much in any one currency. */
        String customers(String bound) {
            return """
                    select u.customer_id
                      from (select r.customer_id, r.currency, r.expenditure from %s%s) u
                     group by u.customer_id, u.currency
                    having sum(u.expenditure) %s
                    """.formatted(month.from(), less(), bound);
        }

        private String less() {
            return later == null
                    ? ""
                    : " union all select r.customer_id, r.currency, -r.expenditure from " + later.from();
        }

        StatementSpec bind(JdbcClient jdbc, String sql) {
            return (later == null ? month : later).bind(jdbc, sql);
        }
    }

    MonthSpend(
            JdbcClient jdbc, CurrentCaller caller, Reach.Finder reaches, PublishedImports imports, CycleLimits limits) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.reaches = reaches;
        this.imports = imports;
        this.limits = limits;
    }

    boolean isForCaller() {
        return caller.may(Permission.CONSUMPTION_READ);
    }

    /** Newest day that counts (M36). */
    LocalDate until() {
        return limits.lastSummedDay();
    }

    /**
     * @param customers database keys
     * @param reseller one of the caller's own, whose customers they are; absent for own ones
     */
    Map<Long, List<Money>> of(Collection<Long> customers, @Nullable PublicId reseller) {
        var spent = new HashMap<Long, List<Money>>();
        if (customers.isEmpty() || !isForCaller()) {
            return spent;
        }
        question(reseller)
                .and("r.customer_id in (:customers)", "customers", customers)
                .put(jdbc, """
                select r.customer_id, r.currency, sum(r.expenditure)
                  from %s
                 group by r.customer_id, r.currency
                 order by r.customer_id, r.currency
                """)
                .query(row -> {
                    spent.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                            .add(new Money(row.getBigDecimal(3), Currency.getInstance(row.getString(2))));
                });
        return spent;
    }

    List<ClienteleRow.Product> products(long customer, int limit) {
        return isForCaller()
                ? Rows.list(question(null)
                        .only(Part.CUSTOMER, customer)
                        .by(Part.SERVICE)
                        .put(jdbc, """
                select v.name, v.name_zh, s.currency, s.spent
                  from (select r.service_id, r.currency, sum(r.expenditure) as spent
                          from %s
                         group by r.service_id, r.currency) s
                  join service v on v.id = s.service_id
                 where s.spent > 0
                 order by s.spent desc, v.name
                 limit :limit
                """)
                        .param("limit", limit)
                        .query((row, _) -> new ClienteleRow.Product(
                                row.getString(1),
                                row.getString(2),
                                new Money(row.getBigDecimal(4), Currency.getInstance(row.getString(3))))))
                : List.of();
    }

    /** For a filter over all the caller's own customers. */
    SoFar soFar() {
        var published = imports.of(limits.current());
        var later = imports.goBeyond(limits.lastSummedDay(), published)
                ? month(null, published).after(limits.lastSummedDay())
                : null;
        return new SoFar(month(null, published), later);
    }

    private RollupQuestion question(@Nullable PublicId reseller) {
        var published = imports.of(limits.current());
        var question = month(reseller, published);
        return imports.goBeyond(limits.lastSummedDay(), published) ? question.until(limits.lastSummedDay()) : question;
    }

    private RollupQuestion month(@Nullable PublicId reseller, List<Long> published) {
        var cycle = limits.current();
        return RollupQuestion.of(reaches.of(caller.scope(), reseller, null), cycle, cycle, published)
                .by(Part.CUSTOMER);
    }
}
