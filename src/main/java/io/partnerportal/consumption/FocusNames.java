package io.partnerportal.consumption;

import io.partnerportal.focus.FocusColumn;
import io.partnerportal.kernel.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Which columns a FOCUS export has: those of the files its lines came from, in their order. */
@Component
public class FocusNames {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    FocusNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything that came in. */
    List<String> all(List<Long> imports) {
        var names = new LinkedHashMap<String, String>();
        for (var columns : Rows.list(jdbc.sql("""
                select columns from consumption_import where id in (:imports) and columns is not null order by id
                """).param("imports", imports).query(String.class))) {
            for (var name : json.readValue(columns, String[].class)) {
                names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            }
        }
        return names.isEmpty() ? List.of(FocusColumn.BILLED_COST.focusName()) : new ArrayList<>(names.values());
    }

    /** What a partner may read: nothing of what the vendor pays, and nothing FOCUS does not define. */
    public List<String> forPartners(List<Long> imports) {
        return all(imports).stream()
                .filter(name -> name.equalsIgnoreCase(FocusColumn.NEW_PROVIDER)
                        || FocusColumn.named(name)
                                .filter(column -> !FocusColumn.VENDOR_ONLY.contains(column))
                                .isPresent())
                .toList();
    }
}
