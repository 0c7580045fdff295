package io.partnerportal.subaccounts;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Rows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads which sub-accounts wait for a customer (未分配子账号) and which have one. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.OPERATE_SUB_ACCOUNTS)
public class SubAccountQueries {

    /** Where a page ends. */
    public record Key(String provider, String subAccountId) {
        public static final Key FIRST = new Key("", "");
    }

    /**
     * A sub-account with lines that wait.
     *
     * @param due by currency, which are never added together
     */
    public record UnmappedRow(
            String provider,
            String subAccountId,
            @Nullable String name,
            long lines,
            int firstCycle,
            int lastCycle,
            Map<String, BigDecimal> due) {

        public Key key() {
            return new Key(provider, subAccountId);
        }
    }

    /**
     * A mapping, running or ended.
     *
     * @param validTo first day it no longer holds
     * @param settled whether no line waits for it any more
     */
    public record MappingRow(
            String publicId,
            String provider,
            String subAccountId,
            String customerPublicId,
            String customer,
            String accountName,
            LocalDate validFrom,
            LocalDate validTo,
            boolean settled,
            String createdBy) {

        /** Where a page ends. */
        public record After(String provider, String subAccountId, LocalDate validFrom) {
            public static final After FIRST = new After("", "", LocalDate.EPOCH);
        }

        public After key() {
            return new After(provider, subAccountId, validFrom);
        }
    }

    private record Waiting(
            String provider, String subAccountId, @Nullable String name, long lines, int firstCycle, int lastCycle) {

        Key key() {
            return new Key(provider, subAccountId);
        }

        UnmappedRow with(Map<String, BigDecimal> due) {
            return new UnmappedRow(provider, subAccountId, name, lines, firstCycle, lastCycle, due);
        }
    }

    private record Due(String provider, String subAccountId, String currency, BigDecimal due) {}

    /** Waiting lines of imports that are or may become visible. */
    private static final String WAITING = """
              from consumption_unmapped u
             where u.import_id in (select id from consumption_import where status in ('LOADING', 'READY', 'PUBLISHED'))
            """;

    private final JdbcClient jdbc;

    SubAccountQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param text part of the sub-account's id or name, empty for all */
    public List<UnmappedRow> unmapped(String text, Key after, int limit) {
        var rows = waiting(text, after, limit);
        var due = rows.isEmpty() ? Map.<Key, Map<String, BigDecimal>>of() : due(rows);
        return rows.stream()
                .map(row -> row.with(due.getOrDefault(row.key(), Map.of())))
                .toList();
    }

    /** How many of them wait, counted no further than a limit. */
    public int countUnmapped(String text, int most) {
        return jdbc.sql("select count(*) from (select u.provider, u.sub_account_id" + WAITING + """
                   and (u.sub_account_id like :text or u.sub_account_name like :text)
                 group by u.provider, u.sub_account_id
                 limit :most) as some
                """)
                .param("text", "%" + text.strip() + "%")
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private List<Waiting> waiting(String text, Key after, int limit) {
        return Rows.list(jdbc.sql("""
                select u.provider, u.sub_account_id, max(u.sub_account_name) as name,
                       sum(u.line_count) as line_total, min(u.cycle) as first_cycle, max(u.cycle) as last_cycle
                """ + WAITING + """
                   and u.provider >= :provider and (u.provider > :provider or u.sub_account_id > :subAccount)
                   and (u.sub_account_id like :text or u.sub_account_name like :text)
                 group by u.provider, u.sub_account_id
                 order by u.provider, u.sub_account_id
                 limit :limit
                """)
                .param("provider", after.provider())
                .param("subAccount", after.subAccountId())
                .param("text", "%" + text.strip() + "%")
                .param("limit", limit)
                .query((row, _) -> new Waiting(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getInt(5),
                        row.getInt(6))));
    }

    private Map<Key, Map<String, BigDecimal>> due(List<Waiting> rows) {
        return Rows.list(jdbc.sql("""
                select u.provider, u.sub_account_id, u.currency, sum(u.due) as due
                """ + WAITING + """
                   and u.provider between :first and :last
                   and u.sub_account_id in (:subAccounts)
                 group by u.provider, u.sub_account_id, u.currency
                """)
                        .param("first", rows.getFirst().provider())
                        .param("last", rows.getLast().provider())
                        .param(
                                "subAccounts",
                                rows.stream().map(Waiting::subAccountId).toList())
                        .query(Due.class))
                .stream()
                .collect(Collectors.groupingBy(
                        due -> new Key(due.provider(), due.subAccountId()), Collectors.toMap(Due::currency, Due::due)));
    }

    /** How many sub-accounts wait, for the number beside the menu entry. */
    public long countUnmapped() {
        return jdbc.sql("select count(distinct u.provider, u.sub_account_id)" + WAITING)
                .query(Long.class)
                .single();
    }

    /** How many mappings there are, counted no further than a limit. */
    public int countMappings(String text, int most) {
        return jdbc.sql("""
                select count(*)
                  from (select m.id
                          from sub_account_mapping m
                          join account a on a.id = m.customer_id
                         where m.sub_account_id like :text or a.display_name like :text or a.name like :text
                         limit :most) as some
                """)
                .param("text", "%" + text.strip() + "%")
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** @param text part of the sub-account's id, or of the customer's name or account; empty for all */
    public List<MappingRow> mappings(String text, MappingRow.After after, int limit) {
        return Rows.list(jdbc.sql("""
                select m.public_id, m.provider, m.sub_account_id, a.public_id as customer_public_id,
                       a.display_name as customer, a.name as account_name, m.valid_from, m.valid_to, m.settled,
                       m.created_by
                  from sub_account_mapping m
                  join account a on a.id = m.customer_id
                 where m.provider >= :provider
                   and (m.provider > :provider
                        or m.sub_account_id > :subAccount
                        or m.sub_account_id = :subAccount and m.valid_from > :from)
                   and (m.sub_account_id like :text or a.display_name like :text or a.name like :text)
                 order by m.provider, m.sub_account_id, m.valid_from
                 limit :limit
                """)
                .param("provider", after.provider())
                .param("subAccount", after.subAccountId())
                .param("from", after.validFrom())
                .param("text", "%" + text.strip() + "%")
                .param("limit", limit)
                .query(MappingRow.class));
    }
}
