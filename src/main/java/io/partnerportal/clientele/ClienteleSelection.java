package io.partnerportal.clientele;

import io.partnerportal.associations.RelationsInReach;
import io.partnerportal.clientele.ClienteleFilter.Spent;
import io.partnerportal.identity.Scope;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    private static final String SPENT = """
             and r.customer_id %s (select s.customer_id
                                     from (select r.customer_id, sum(r.expenditure) as spent
                                             from %%1$s
                                            group by r.customer_id, r.currency) s
                                    where %s)
            """;

    private final StringBuilder joins = new StringBuilder();
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();
    private boolean asksForSpend;

    /** @param withPartner whether all resale customers are frozen with their partner (R54) */
    ClienteleSelection(ClienteleFilter filter, Scope.Partner own, boolean withPartner) {
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
        spent(filter.spent());
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
    private void spent(Spent spent) {
        var least = spent.least();
        if (least != null && least.signum() > 0) {
            asksForSpend = true;
            and(
                    SPENT.formatted("in", "s.spent >= :least" + (spent.most() == null ? "" : " and s.spent <= :most")),
                    "least",
                    least);
            most(spent.most());
        } else if (spent.most() != null) {
            asksForSpend = true;
            where.append(SPENT.formatted("not in", "s.spent > :most"));
            most(spent.most());
        }
    }

    private void most(@Nullable BigDecimal most) {
        if (most != null) {
            values.put("most", most);
        }
    }

    private void and(String condition, String name, Object value) {
        where.append(condition).append('\n');
        values.put(name, value);
    }

    /** Where {@link #asksForSpend()}, a format for the month's rollup. */
    String keys() {
        return " select r.id from relation r\n" + joins + " where " + where;
    }

    boolean asksForSpend() {
        return asksForSpend;
    }

    Map<String, Object> values() {
        return values;
    }
}
