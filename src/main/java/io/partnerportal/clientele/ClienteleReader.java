package io.partnerportal.clientele;

import io.partnerportal.associations.RelationsInReach;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads a partner's customers: first the keys of a page, then what a row says; the doors before it say whose. */
@Component
class ClienteleReader {

    private static final String CUSTOMERS = """
            select r.id as relation_id, r.customer_id as id, a.public_id, a.name as account_name, a.display_name, a.email,
                   o.mobile, r.type, r.begun_at, m.public_id as manager_public_id, m.display_name as manager, r.label
              from (%s) k
              join relation r on r.id = k.id
              join account a on a.id = r.customer_id
              left join portal_user o on o.account_id = a.id and o.kind = 'OWNER'
              left join portal_user m on m.id = r.manager_id
             order by r.begun_at desc, r.id desc
            """;

    private static final String AFTER = " and r.begun_at <= :begun and (r.begun_at < :begun or r.id < :key)";

    private static final String ORDER = " order by r.begun_at desc, r.id desc limit :limit";

    private final JdbcClient jdbc;
    private final MonthSpend spend;
    private final FreezeStates freezes;
    private final BusinessCalendar calendar;

    ClienteleReader(JdbcClient jdbc, MonthSpend spend, FreezeStates freezes, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.spend = spend;
        this.freezes = freezes;
        this.calendar = calendar;
    }

    List<ClienteleRow.Customer> page(Scope.Partner own, ClienteleFilter filter, ClienteleRow.Key after, int limit) {
        var selection = selection(filter, own);
        var sql = CUSTOMERS.formatted(selection.keys(since(filter) + AFTER) + ORDER);
        return Rows.list(bind(sql, selection, filter, own)
                .param("begun", after.begunAt())
                .param("key", after.relationId())
                .param("limit", limit)
                .query(ClienteleRow.Customer.class));
    }

    /**
     * The keys of all, the newest first: whoever needs them to count has the first page with them.
     *
     * @param most where reading stops
     */
    List<Long> keys(Scope.Partner own, ClienteleFilter filter, int most) {
        var selection = selection(filter, own);
        return Rows.list(bind(selection.keys(since(filter)) + ORDER, selection, filter, own)
                .param("limit", most)
                .query(Long.class));
    }

    /** @param keys as {@link #keys} gave them */
    List<ClienteleRow.Customer> of(List<Long> keys) {
        return keys.isEmpty()
                ? List.of()
                : Rows.list(jdbc.sql(CUSTOMERS.formatted("select r.id from relation r where r.id in (:keys)"))
                        .param("keys", keys)
                        .query(ClienteleRow.Customer.class));
    }

    Optional<ClienteleRow.Customer> find(Scope.Partner own, PublicId customer) {
        var keys = "select r.id from relation r join account a on a.id = r.customer_id where a.public_id = :id and "
                + RelationsInReach.where(own);
        return RelationsInReach.bind(jdbc.sql(CUSTOMERS.formatted(keys)), own)
                .param("id", customer.value())
                .query(ClienteleRow.Customer.class)
                .optional();
    }

    private ClienteleSelection selection(ClienteleFilter filter, Scope.Partner own) {
        return new ClienteleSelection(
                filter,
                own,
                filter.frozen() != null && freezes.isWithPartner(own.organisation()),
                filter.spent().equals(ClienteleFilter.Spent.ANY) ? null : spend.soFar());
    }

    private static String since(ClienteleFilter filter) {
        var since = filter.since();
        return (since.first() == null ? "" : " and r.begun_at >= :first")
                + (since.last() == null ? "" : " and r.begun_at < :last");
    }

    private StatementSpec bind(String sql, ClienteleSelection selection, ClienteleFilter filter, Scope.Partner own) {
        return RelationsInReach.bind(selection.bind(jdbc, sql), own)
                .param("today", calendar.today())
                .param("first", begin(filter.since().first(), 0))
                .param("last", begin(filter.since().last(), 1));
    }

    private @Nullable Instant begin(@Nullable LocalDate day, int later) {
        return day == null
                ? null
                : day.plusDays(later).atStartOfDay(calendar.zone()).toInstant();
    }
}
