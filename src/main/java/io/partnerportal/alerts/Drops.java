package io.partnerportal.alerts;

import io.partnerportal.consumptionlines.PublishedImports;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds customers of a partner whose last thirty complete days (M36) fell behind the mean of the windows before. Each
 * currency is looked at by itself; of several drops of one customer the one from the highest mean is told. Days before the
 * association, such as those of an earlier one, do not count.
 */
@Component
class Drops {

    private static final int WINDOW_DAYS = 30;

    /** The charges of a day are complete two days later (M36). */
    private static final int INCOMPLETE_DAYS = 2;

    private static final Duration QUIET = Duration.ofDays(30);

    /** Without customers whose bills are late: those say too little yet. */
    private static final String FIND = """
            select r.id as relation, d.currency, r.manager_id as manager,
                   sum(if(d.day < :newest, d.expenditure, 0)) / :windows as base,
                   sum(if(d.day < :newest, 0, d.expenditure)) as current
              from consumption_customer_daily d
              join consumption_import i on i.id = d.import_id and i.status = 'PUBLISHED'
              join relation r on r.current_id = d.customer_id and r.partner_id = :partner
             where d.cycle between :firstCycle and :lastCycle
               and d.partner_id = :partner and d.day between :from and :until
               and d.day >= r.valid_from
               and not exists (select 1
                                 from consumption_customer_daily l
                                where l.cycle between :firstCycle and :lastCycle
                                  and l.partner_id = :partner and l.customer_id = d.customer_id
                                  and l.day between :from and :until
                                  and l.import_id in (:late))
               and not exists (select 1 from customer_alert t
                                where t.relation_id = r.id and (t.open_id is not null or t.handled_at > :quiet))
             group by r.id, d.currency, r.manager_id
            having base >= :floor and current <= base * (100 - :drop) / 100
             order by base desc
            """;

    /** A drop of one customer in one currency. */
    private record Drop(
            long relation,
            String currency,
            BigDecimal base,
            BigDecimal current,
            @Nullable Long manager) {}

    private final JdbcClient jdbc;
    private final Ids ids;
    private final BusinessCalendar calendar;
    private final AlertSettings settings;
    private final AlertNotices notices;
    private final PublishedImports imports;

    Drops(
            JdbcClient jdbc,
            Ids ids,
            BusinessCalendar calendar,
            AlertSettings settings,
            AlertNotices notices,
            PublishedImports imports) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.imports = imports;
        this.calendar = calendar;
        this.settings = settings;
        this.notices = notices;
    }

    /** Whether the bills say what was consumed until the newest complete day: a late one is no drop. */
    boolean isBilled(LocalDate today) {
        var newest = imports.asOf().lastDay();
        return newest != null && !newest.isBefore(until(today));
    }

    void raise(long partner, LocalDate today) {
        var raised = new ArrayList<@Nullable Long>();
        var told = new HashSet<Long>();
        for (var drop : find(partner, until(today))) {
            if (told.add(drop.relation())) {
                insert(partner, today, drop);
                raised.add(drop.manager());
            }
        }
        notices.raised(partner, raised);
    }

    private static LocalDate until(LocalDate today) {
        return today.minusDays(INCOMPLETE_DAYS);
    }

    private List<Drop> find(long partner, LocalDate until) {
        var from = until.minusDays((long) WINDOW_DAYS * (settings.windows() + 1) - 1);
        return Rows.list(jdbc.sql(FIND)
                .param("newest", until.minusDays(WINDOW_DAYS - 1))
                .param("windows", settings.windows())
                .param("partner", partner)
                .param("firstCycle", new BillingCycle(YearMonth.from(from).minusMonths(1)).number())
                .param("lastCycle", new BillingCycle(YearMonth.from(until).plusMonths(1)).number())
                .param("from", from)
                .param("until", until)
                .param("late", imports.ofLateBills(until))
                .param("quiet", calendar.now().minus(QUIET))
                .param("floor", settings.floor())
                .param("drop", settings.dropPercent())
                .query(Drop.class));
    }

    private void insert(long partner, LocalDate today, Drop drop) {
        jdbc.sql("""
                insert into customer_alert
                       (id, public_id, relation_id, partner_id, raised_on, until_day, currency, base, current, state,
                        open_id)
                values (:id, :publicId, :relation, :partner, :today, :until, :currency, :base, :current, 'OPEN',
                        :relation)
                """)
                .param("id", ids.next())
                .param("publicId", PublicId.random().value())
                .param("relation", drop.relation())
                .param("partner", partner)
                .param("today", today)
                .param("until", until(today))
                .param("currency", drop.currency())
                .param("base", drop.base())
                .param("current", drop.current())
                .update();
    }
}
