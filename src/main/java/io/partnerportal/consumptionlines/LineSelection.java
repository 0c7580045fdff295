package io.partnerportal.consumptionlines;

import io.partnerportal.kernel.Period;
import io.partnerportal.kernel.PublicId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A filter with every name turned into a key, and the index that serves it best. */
public final class LineSelection {

    /** Each begins with cycle and partner and ends with time and id, so that it gives pages in order. */
    public enum Index {
        PRIMARY,
        TIME,
        CUSTOMER,
        SERVICE,
        REGION,
        MANAGER;

        public String sql() {
            return this == PRIMARY ? name() : "consumption_line_" + name().toLowerCase(Locale.ROOT) + "_ix";
        }
    }

    private final Reach reach;
    private final LineFilter filter;
    private final List<Long> imports;
    private @Nullable Long customer;
    private @Nullable Long accountCustomer;
    private @Nullable Long service;
    private @Nullable Long region;
    private @Nullable Long line;

    private LineSelection(Reach reach, LineFilter filter, List<Long> imports) {
        this.reach = reach;
        this.filter = filter;
        this.imports = imports;
    }

    /** Fresh each time: a page adds its own. */
    public Conditions conditions() {
        var conditions = new Conditions()
                .and("l.cycle = :cycle", "cycle", filter.cycle().number())
                .and("l.partner_id = :partner", "partner", reach.partner())
                // the import stands in the key, so that the index alone answers
                .and("l.id >> 32 in (:imports)", "imports", imports)
                .within(reach.days(), "l.charge_period_start")
                .within(chosenDays(), "l.charge_period_start");
        if (!reach.managers().isEmpty()) {
            conditions.and("l.manager_id in (:managers)", "managers", reach.managers());
        }
        whose(conditions);
        what(conditions);
        return filter.hideZero() ? conditions.and("l.billed_cost <> 0") : conditions;
    }

    private void whose(Conditions conditions) {
        optional(conditions, "l.customer_id = :customer", "customer", customer);
        optional(conditions, "l.customer_id = :account", "account", accountCustomer);
        optional(conditions, "l.manager_id = :manager", "manager", reach.manager());
        var type = filter.who().type();
        optional(conditions, "l.association_type = :type", "type", type == null ? null : type.code());
        optional(
                conditions,
                "l.sub_account_id = :subAccount",
                "subAccount",
                filter.who().subAccount());
    }

    private void what(Conditions conditions) {
        optional(conditions, "l.id = :line", "line", line);
        optional(conditions, "l.service_id = :service", "service", service);
        optional(conditions, "l.region_id = :region", "region", region);
        optional(conditions, "l.charge_mode = :mode", "mode", filter.what().chargeMode());
        optional(conditions, "l.bill_type = :bill", "bill", filter.what().billType());
        optional(conditions, "l.resource_name = :name", "name", filter.what().resourceName());
        optional(
                conditions,
                "l.resource_id = :resource",
                "resource",
                filter.what().resourceId());
    }

    List<Period> chosenDays() {
        var to = filter.to();
        return filter.from() == null || to == null ? List.of() : List.of(new Period(filter.from(), to.plusDays(1)));
    }

    private static void optional(Conditions conditions, String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.and(condition, name, value);
        }
    }

    public Index index() {
        if (line != null) {
            return Index.PRIMARY;
        }
        if (customer != null || accountCustomer != null) {
            return Index.CUSTOMER;
        }
        if (service != null) {
            return Index.SERVICE;
        }
        if (region != null) {
            return Index.REGION;
        }
        return reach.manager() != null ? Index.MANAGER : Index.TIME;
    }

    LineFilter filter() {
        return filter;
    }

    public Reach reach() {
        return reach;
    }

    @Nullable
    Long customerKey() {
        return customer != null ? customer : accountCustomer;
    }

    @Nullable
    Long serviceKey() {
        return service;
    }

    public List<Long> imports() {
        return imports;
    }

    /** Turns names into keys; a name that means nothing selects nothing. */
    @Component
    public static class Finder {

        private final JdbcClient jdbc;
        private final PublishedImports imports;

        Finder(JdbcClient jdbc, PublishedImports imports) {
            this.jdbc = jdbc;
            this.imports = imports;
        }

        public LineSelection of(Reach reach, LineFilter filter) {
            var selection = new LineSelection(reach, filter, imports.of(filter.cycle()));
            var who = filter.who();
            var what = filter.what();
            selection.customer = key("select id from account where public_id = :name", who.customer());
            selection.accountCustomer = key("select id from account where name = :name", who.accountName());
            selection.service = key("select id from service where public_id = :name", what.service());
            selection.region = key("select id from region where public_id = :name", what.region());
            selection.line = what.transaction() == null ? null : line(what.transaction());
            return selection;
        }

        private long line(String number) {
            return Transaction.parse(number)
                    .flatMap(transaction -> jdbc.sql("select id from consumption_import where public_id = :id")
                            .param("id", transaction.importId())
                            .query(Long.class)
                            .optional()
                            .map(found -> found << 32 | transaction.line()))
                    .orElse(Reach.NOBODY);
        }

        private @Nullable Long key(String sql, @Nullable PublicId name) {
            return key(sql, name == null ? null : name.value());
        }

        private @Nullable Long key(String sql, @Nullable String name) {
            return name == null
                    ? null
                    : Long.valueOf(jdbc.sql(sql)
                            .param("name", name)
                            .query(Long.class)
                            .optional()
                            .orElse(Reach.NOBODY));
        }
    }
}
