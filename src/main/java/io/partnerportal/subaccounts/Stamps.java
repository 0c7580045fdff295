package io.partnerportal.subaccounts;

import io.partnerportal.associations.Attribution;
import io.partnerportal.associations.Attributions;
import io.partnerportal.catalog.Catalog;
import io.partnerportal.kernel.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a line is stamped with, read once for a whole import: customer, attribution, service and region keys. */
public final class Stamps {

    private record SubAccount(String provider, String id) {}

    private record Mapping(Period period, long customer) {}

    /** Whose a line is: the customer of its sub-account on its day, and whose the customer was on that day. */
    public record Stamp(long customer, Attribution attribution) {
        static final Stamp WAITING = new Stamp(0, Attribution.NONE);
    }

    private final Map<SubAccount, List<Mapping>> mappings = new HashMap<>();
    private final Map<String, Map<String, Long>> services = new HashMap<>();
    private final Map<String, Map<String, Long>> regions = new HashMap<>();
    private final Attributions.Lookup attributions;

    private Stamps(Source source, Collection<String> providers) {
        var customers = new HashSet<Long>();
        for (var provider : providers) {
            readMappings(source.jdbc, provider, customers);
            services.put(provider, source.catalog.idsOfServices(provider, Set.of()));
            regions.put(provider, source.catalog.idsOfRegions(provider, Map.of()));
        }
        attributions = source.attributions.of(customers);
    }

    private void readMappings(JdbcClient jdbc, String provider, Set<Long> customers) {
        jdbc.sql("""
                select sub_account_id, valid_from, valid_to, customer_id
                  from sub_account_mapping
                 where provider = :provider
                """).param("provider", provider).query(row -> {
            var period = new Period(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class));
            mappings.computeIfAbsent(new SubAccount(provider, row.getString(1)), _ -> new ArrayList<>(1))
                    .add(new Mapping(period, row.getLong(4)));
            customers.add(row.getLong(4));
        });
    }

    public Stamp of(String provider, String subAccount, LocalDate day) {
        for (var mapping : mappings.getOrDefault(new SubAccount(provider, subAccount), List.of())) {
            if (mapping.period().covers(day)) {
                return new Stamp(mapping.customer(), attributions.on(mapping.customer(), day));
            }
        }
        return Stamp.WAITING;
    }

    public long service(String provider, String name) {
        return known(services, provider, name);
    }

    public long region(String provider, String code) {
        return known(regions, provider, code);
    }

    private static long known(Map<String, Map<String, Long>> keys, String provider, String name) {
        var key = keys.getOrDefault(provider, Map.of()).get(name);
        if (key == null) {
            throw new IllegalStateException("%s of %s was not entered by the check".formatted(name, provider));
        }
        return key;
    }

    /** Where stamps come from. */
    @Component
    public static class Source {

        private final JdbcClient jdbc;
        private final Catalog catalog;
        private final Attributions attributions;

        Source(JdbcClient jdbc, Catalog catalog, Attributions attributions) {
            this.jdbc = jdbc;
            this.catalog = catalog;
            this.attributions = attributions;
        }

        public Stamps of(Collection<String> providers) {
            return new Stamps(this, providers);
        }
    }
}
