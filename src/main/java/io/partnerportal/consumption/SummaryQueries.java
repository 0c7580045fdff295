package io.partnerportal.consumption;

import io.partnerportal.consumptionlines.AsOf;
import io.partnerportal.consumptionlines.LineReader;
import io.partnerportal.consumptionlines.PublishedImports;
import io.partnerportal.consumptionlines.Reach;
import io.partnerportal.consumptionlines.RollupKey.Part;
import io.partnerportal.consumptionlines.RollupQuestion;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A partner's months summed up (消费汇总), from the rollups alone. A day appears two business days later (M36). */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.CONSUMPTION_READ)
public class SummaryQueries {

    private final JdbcClient jdbc;
    private final CurrentCaller caller;
    private final Reach.Finder reaches;
    private final PublishedImports imports;
    private final CycleLimits limits;
    private final BusinessCalendar calendar;

    SummaryQueries(
            JdbcClient jdbc,
            CurrentCaller caller,
            Reach.Finder reaches,
            PublishedImports imports,
            CycleLimits limits,
            BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.reaches = reaches;
        this.imports = imports;
        this.limits = limits;
        this.calendar = calendar;
    }

    public List<Summary.Total> totals(SummaryFilter filter) {
        return Rows.list(question(filter)
                .put(jdbc, """
                select r.currency, r.association_type, sum(r.expenditure), sum(r.refund), sum(r.line_count)
                  from %s
                 group by r.currency, r.association_type
                 order by r.currency, r.association_type
                """)
                .query((row, _) -> new Summary.Total(
                        row.getString(1),
                        LineReader.type(row.getInt(2)),
                        row.getBigDecimal(3),
                        row.getBigDecimal(4),
                        row.getLong(5))));
    }

    public List<Summary.Day> days(SummaryFilter filter) {
        return Rows.list(question(filter).by(Part.DAY).put(jdbc, """
                select r.day, r.currency, sum(r.expenditure) as expenditure, sum(r.refund) as refund
                  from %s
                 group by r.day, r.currency
                 order by r.day, r.currency
                """).query(Summary.Day.class));
    }

    /** The cycles that end with the filter's one. */
    public List<Summary.Month> months(SummaryFilter filter, int count) {
        var first = oldestOf(filter.cycle().minusMonths(count - 1));
        return Rows.list(question(filter, first).put(jdbc, """
                select r.cycle, r.currency, sum(r.expenditure) as expenditure, sum(r.refund) as refund
                  from %s
                 group by r.cycle, r.currency
                 order by r.cycle, r.currency
                """).query(Summary.Month.class));
    }

    private BillingCycle oldestOf(BillingCycle wanted) {
        return wanted.compareTo(limits.oldestSummary()) < 0 ? limits.oldestSummary() : wanted;
    }

    /**
     * Customers with expenditure, or with refunds, the greatest first within each currency.
     *
     * @param offset how many to leave out of each currency
     * @param limit most of each currency
     */
    public List<Summary.Customer> customers(SummaryFilter filter, Summary.Kind kind, int offset, int limit) {
        return Rows.list(question(filter)
                .by(Part.CUSTOMER)
                .put(jdbc, """
                select a.public_id, a.display_name, a.name, s.type, s.currency, s.expenditure, s.refund
                  from (select r.customer_id, r.currency, max(r.association_type) as type,
                               sum(r.expenditure) as expenditure, sum(r.refund) as refund,
                               row_number() over (partition by r.currency order by %3$s, r.customer_id) as place
                          from %1$s
                         group by r.customer_id, r.currency
                        having %2$s) s
                  join account a on a.id = s.customer_id
                 where s.place > :offset
                   and s.place <= :offset + :limit
                 order by s.currency, s.place
                """, kind.having(), kind.order())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> new Summary.Customer(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        LineReader.type(row.getInt(4)),
                        row.getString(5),
                        row.getBigDecimal(6),
                        row.getBigDecimal(7))));
    }

    /**
     * Services with the greatest expenditure in each currency.
     *
     * @param limit most of each currency
     */
    public List<Summary.Service> services(SummaryFilter filter, int limit) {
        return Rows.list(question(filter)
                .by(Part.SERVICE)
                .put(jdbc, """
                select v.public_id, v.provider, v.name, v.name_zh, s.currency, s.expenditure, s.refund
                  from (select r.service_id, r.currency, sum(r.expenditure) as expenditure, sum(r.refund) as refund,
                               row_number() over (partition by r.currency
                                                  order by sum(r.expenditure) desc, r.service_id) as place
                          from %s
                         group by r.service_id, r.currency) s
                  join service v on v.id = s.service_id
                 where s.place <= :limit
                 order by s.currency, s.place
                """)
                .param("limit", limit)
                .query(Summary.Service.class));
    }

    /** Customers with lines in a cycle, those no longer associated among them (M42). */
    public List<Summary.Consumer> consumers(SummaryFilter filter, int offset, int limit) {
        return Rows.list(question(filter)
                .by(Part.CUSTOMER)
                .put(jdbc, """
                select a.public_id, a.display_name as name, a.name as account_name, s.line_total as line_count,
                       exists (select 1
                                 from association x
                                where x.customer_id = s.customer_id
                                  and x.partner_id = :partner_id
                                  and x.valid_from <= :today
                                  and x.valid_to > :today) as associated
                  from (select r.customer_id, sum(r.line_count) as line_total
                          from %s
                         group by r.customer_id
                         order by r.customer_id
                         limit :limit offset :offset) s
                  join account a on a.id = s.customer_id
                 order by s.customer_id
                """)
                .param("today", calendar.today())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new Summary.Consumer(
                        row.getString(1), row.getString(2), row.getString(3), row.getBoolean(5), row.getLong(4))));
    }

    private RollupQuestion question(SummaryFilter filter) {
        return question(filter, filter.cycle());
    }

    private RollupQuestion question(SummaryFilter filter, BillingCycle first) {
        limits.checkSummary(filter.cycle());
        var reach = reaches.of(caller.scope(), filter.reseller(), filter.manager());
        var published = imports.of(first, filter.cycle());
        var question = RollupQuestion.of(reach, first, filter.cycle(), published)
                .only(Part.CUSTOMER, customer(filter.customer()))
                .only(filter.type());
        var summed = limits.lastSummedDay();
        return imports.goBeyond(summed, published) ? question.until(summed) : question;
    }

    private @Nullable Long customer(@Nullable PublicId customer) {
        return customer == null
                ? null
                : Long.valueOf(jdbc.sql("select id from account where public_id = :customer")
                        .param("customer", customer.value())
                        .query(Long.class)
                        .optional()
                        .orElse(Reach.NOBODY));
    }

    public BillingCycle currentCycle() {
        return limits.current();
    }

    public BillingCycle oldestCycle() {
        return limits.oldestSummary();
    }

    /** Newest day that any summary shows now. */
    public LocalDate lastSummedDay() {
        return limits.lastSummedDay();
    }

    public AsOf asOf() {
        return imports.asOf();
    }
}
