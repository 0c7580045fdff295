package io.partnerportal.clientele;

import io.partnerportal.associations.RelationsInReach;
import io.partnerportal.clientele.ClienteleFilter.Spent;
import io.partnerportal.identity.Scope;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The statement that finds the keys of the customers a filter lets through; only what is asked for is joined. */
final class ClienteleSelection {

    private static final String HELD = """
             and exists (select 1
                           from account_fact f
                          where f.account_id = r.customer_id and f.kind = '%s' and f.value = :%s
                            and f.valid_from <= :today and f.valid_to > :today)
            """;

    /** As {@link io.partnerportal.facts.KnownFacts#newCustomerTag}. */
    private static final String NEW_CUSTOMER = """
             and exists (select 1
                           from account_fact f
                          where f.account_id = r.customer_id and f.kind = 'REAL_NAME' and f.value = 'VERIFIED'
                            and f.valid_from <= :today and f.valid_to > :today)
             and coalesce((select f.value
                             from account_fact f
                            where f.account_id = r.customer_id and f.kind = 'NEW_CUSTOMER'
                              and f.valid_from <= :today and f.valid_to > :today
                            limit 1),
                          if(exists (select 1
                                       from account_fact f
                                      where f.account_id = r.customer_id and f.kind = 'NEW_CUSTOMER'
                                        and f.valid_from < f.valid_to and f.valid_to <= :today),
                             'NO', 'UNDETERMINED')) = :newCustomer
            """;

    private final StringBuilder joins = new StringBuilder();
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();
    private final MonthSpend.@Nullable SoFar spend;

    /**
     * @param withPartner whether all resale customers are frozen with their partner (R54)
     * @param spend only where the filter asks for it
     */
    ClienteleSelection(
            ClienteleFilter filter, Scope.Partner own, boolean withPartner, MonthSpend.@Nullable SoFar spend) {
        this.spend = spend;
        where.append(RelationsInReach.where(own));
        account(filter);
        if (filter.type() != null) {
            and(" and r.type = :type", "type", filter.type().name());
        }
        manager(filter.who());
        if (!filter.label().isEmpty()) {
            and(" and locate(:label, r.label collate utf8mb4_bin) > 0", "label", filter.label());
        }
        if (filter.level() != null) {
            and(HELD.formatted("LEVEL", "level"), "level", filter.level());
        }
        if (filter.newCustomer() != null) {
            and(NEW_CUSTOMER, "newCustomer", filter.newCustomer());
        }
        if (filter.frozen() != null) {
            where.append(" and %s (%s exists (select 1 from customer_freeze z where z.open_id = r.customer_id))"
                    .formatted(filter.frozen() ? "" : "not", withPartner ? "r.type = 'RESALE' or" : ""));
        }
        if (spend != null) {
            spent(filter.spent(), spend);
        }
    }

    private void account(ClienteleFilter filter) {
        if (!filter.text().isBlank() || filter.id() != null) {
            joins.append(" join account a on a.id = r.customer_id\n");
        }
        if (!filter.text().isBlank()) {
            and(
                    " and (locate(:text, a.name) > 0 or locate(:text, a.display_name) > 0)",
                    "text",
                    filter.text().strip());
        }
        if (filter.id() != null) {
            and(" and a.public_id = :id", "id", filter.id().value());
        }
        if (!filter.mobile().isBlank()) {
            joins.append(" join portal_user o on o.account_id = r.customer_id and o.kind = 'OWNER'\n");
            and(" and locate(:mobile, o.mobile) > 0", "mobile", filter.mobile().strip());
        }
    }

    private void manager(ClienteleFilter.Who who) {
        if (who.nobody()) {
            where.append(" and r.manager_id is null");
        } else if (who.manager() != null) {
            and("""
                     and r.manager_id = (select w.id
                                           from portal_user w
                                          where w.public_id = :who and w.account_id = :org)
                    """, "who", who.manager().value());
        }
    }

    /** Who spent nothing has no row to be found by. */
    private void spent(Spent spent, MonthSpend.SoFar spend) {
        var least = spent.least();
        var most = spent.most();
        if (least != null && least.signum() > 0) {
            spent(spend, spent, "in", most == null ? ">= :least" : "between :least and :most");
        } else if (most != null) {
            spent(spend, spent, "not in", "> :most");
        }
    }

    private void spent(MonthSpend.SoFar spend, Spent spent, String in, String bound) {
        where.append(" and r.customer_id %s (%s)\n".formatted(in, spend.customers(bound)));
        if (spent.least() != null) {
            values.put("least", spent.least());
        }
        if (spent.most() != null) {
            values.put("most", spent.most());
        }
    }

    private void and(String condition, String name, Object value) {
        where.append(condition).append('\n');
        values.put(name, value);
    }

    /** @param more conditions */
    String keys(String more) {
        return " select r.id from relation r\n" + joins + " where " + where + more;
    }

    /** Binds what was asked; what the caller may reach is left to be bound. */
    StatementSpec bind(JdbcClient jdbc, String sql) {
        return (spend == null ? jdbc.sql(sql) : spend.bind(jdbc, sql)).params(values);
    }
}
