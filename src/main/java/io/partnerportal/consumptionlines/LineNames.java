package io.partnerportal.consumptionlines;

import io.partnerportal.kernel.Masking;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words an export puts where lines have keys, read once: a join would cost more than the lines themselves. */
public final class LineNames {

    private final Map<Long, String> customers = new HashMap<>();
    private final Map<Long, String> accounts = new HashMap<>();
    private final Map<Long, String> managers = new HashMap<>();
    private final Map<Long, String> imports = new HashMap<>();
    private final String cycle;
    private final MessageSource messages;
    private final Locale locale;
    private final Map<Integer, String> types = new HashMap<>();
    private final Map<Integer, String> chargeModes = new HashMap<>();
    private final Map<Integer, String> billTypes = new HashMap<>();

    private LineNames(String cycle, MessageSource messages, Locale locale) {
        this.cycle = cycle;
        this.messages = messages;
        this.locale = locale;
    }

    public String customer(long key) {
        return customers.getOrDefault(key, "");
    }

    public String account(long key) {
        return accounts.getOrDefault(key, "");
    }

    public String manager(long key) {
        return managers.getOrDefault(key, "");
    }

    public String transaction(long lineKey) {
        return Transaction.number(imports.getOrDefault(lineKey >> 32, ""), lineKey);
    }

    /** The cycle that all the lines are of. */
    public String cycle() {
        return cycle;
    }

    public String type(int code) {
        return types.computeIfAbsent(code, this::typeWord);
    }

    private String typeWord(int code) {
        var type = LineReader.type(code);
        return type == null ? "" : word("consumptionlines.type." + type.name().toLowerCase(Locale.ROOT));
    }

    public String chargeMode(int mode) {
        return chargeModes.computeIfAbsent(mode, code -> word("consumptionlines.charge-mode." + code));
    }

    public String billType(int type) {
        return billTypes.computeIfAbsent(type, code -> word("consumptionlines.bill-type." + code));
    }

    private String word(String key) {
        return messages.getMessage(key, null, locale);
    }

    /** Reads names for one partner and cycle. */
    @Component
    public static class Reader {

        private final JdbcClient jdbc;
        private final MessageSource messages;

        Reader(JdbcClient jdbc, MessageSource messages) {
            this.jdbc = jdbc;
            this.messages = messages;
        }

        public String word(String key, Locale locale) {
            return messages.getMessage(key, null, locale);
        }

        /** @param masked whether personal names are hidden (M7) */
        public LineNames of(LineSelection selection, Locale locale, boolean masked) {
            long partner = selection.reach().partner();
            int cycle = selection.filter().cycle().number();
            var names = new LineNames(selection.filter().cycle().toString(), messages, locale);
            UnaryOperator<String> shown = masked ? Masking::name : UnaryOperator.identity();
            jdbc.sql("""
                    select id, display_name, name
                      from account
                     where id in (select customer_id from consumption_customer_daily where cycle = ? and partner_id = ?)
                    """).params(cycle, partner).query(row -> {
                names.customers.put(row.getLong(1), shown.apply(row.getString(2)));
                names.accounts.put(row.getLong(1), shown.apply(row.getString(3)));
            });
            jdbc.sql("""
                    select id, display_name
                      from portal_user
                     where id in (select manager_id from consumption_customer_daily where cycle = ? and partner_id = ?)
                    """).params(cycle, partner).query(row -> {
                names.managers.put(row.getLong(1), shown.apply(row.getString(2)));
            });
            jdbc.sql("select id, public_id from consumption_import where id in (:imports)")
                    .param("imports", selection.imports())
                    .query(row -> {
                        names.imports.put(row.getLong(1), row.getString(2));
                    });
            return names;
        }
    }
}
