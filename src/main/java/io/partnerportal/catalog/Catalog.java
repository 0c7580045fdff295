package io.partnerportal.catalog;

import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.PublicId;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the modules above the key of each service and region that a bill names, and enters what is new. */
@Component
@Transactional
public class Catalog {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Catalog(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** Key of each name; a name not met before is entered. */
    public Map<String, Long> idsOfServices(String provider, Collection<String> names) {
        for (var name : missing(names, servicesOf(provider).keySet())) {
            enterService(provider, name);
        }
        return servicesOf(provider);
    }

    /** @param namesByCode name of each region code, empty where the bill names only the code */
    public Map<String, Long> idsOfRegions(String provider, Map<String, String> namesByCode) {
        for (var code : missing(namesByCode.keySet(), regionsOf(provider).keySet())) {
            enterRegion(provider, code, namesByCode.getOrDefault(code, ""));
        }
        return regionsOf(provider);
    }

    private static Set<String> missing(Collection<String> wanted, Set<String> known) {
        var missing = new HashSet<>(wanted);
        missing.removeAll(known);
        return missing;
    }

    // two imports may meet a new name at the same moment; the second one's row is then ignored
    private void enterService(String provider, String name) {
        jdbc.sql("""
                insert ignore into service (id, public_id, provider, name, created_at)
                values (:id, :public, :provider, :name, :now)
                """)
                .param("id", ids.next())
                .param("public", PublicId.random().value())
                .param("provider", provider)
                .param("name", name)
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private void enterRegion(String provider, String code, String name) {
        jdbc.sql("""
                insert ignore into region (id, public_id, provider, code, name)
                values (:id, :public, :provider, :code, nullif(:name, ''))
                """)
                .param("id", ids.next())
                .param("public", PublicId.random().value())
                .param("provider", provider)
                .param("code", code)
                .param("name", name)
                .update();
    }

    private Map<String, Long> servicesOf(String provider) {
        return read("select name, id from service where provider = :provider", provider);
    }

    private Map<String, Long> regionsOf(String provider) {
        return read("select code, id from region where provider = :provider", provider);
    }

    private Map<String, Long> read(String sql, String provider) {
        var keys = new HashMap<String, Long>();
        jdbc.sql(sql).param("provider", provider).query(row -> {
            keys.put(row.getString(1), row.getLong(2));
        });
        return keys;
    }
}
