package io.partnerportal.consumptionlines;

import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The imports that count: every read binds their keys, so that nothing half imported is ever seen. */
@Component
public class PublishedImports {

    private final JdbcClient jdbc;

    PublishedImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keys of the published imports with lines in these cycles; never empty, so that it can be bound. */
    public List<Long> of(BillingCycle first, BillingCycle last) {
        var found = Rows.list(jdbc.sql("""
                select i.id
                  from consumption_import i
                 where i.status = 'PUBLISHED'
                   and exists (select 1
                                 from consumption_import_scope s
                                where s.import_id = i.id and s.cycle between :first and :last)
                """)
                .param("first", first.number())
                .param("last", last.number())
                .query(Long.class));
        return found.isEmpty() ? List.of(Reach.NOBODY) : found;
    }

    public List<Long> of(BillingCycle cycle) {
        return of(cycle, cycle);
    }

    /** Whether some of these imports have lines of later days. */
    public boolean goBeyond(LocalDate day, List<Long> imports) {
        return jdbc.sql("""
                select exists (select 1
                                 from consumption_import
                                where id in (:imports) and coalesce(last_day, '9999-12-31') > :day)
                """)
                .param("imports", imports)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** What an import is called and known by. */
    public record NamedImport(long id, String fileName) {}

    /** One import, whether it is published or not yet. */
    public NamedImport orWaiting(PublicId id) {
        return jdbc.sql("select id, file_name from consumption_import where public_id = :id")
                .param("id", id.value())
                .query(NamedImport.class)
                .optional()
                .orElseThrow(() -> new NotFound("consumptionlines.import-not-found"));
    }

    /**
     * Keys of the published imports of billing accounts (of a provider) whose newest bill ends before a day; never empty,
     * so that it can be bound.
     */
    public List<Long> ofLateBills(LocalDate day) {
        var found = Rows.list(jdbc.sql("""
                select distinct s.import_id
                  from consumption_import_scope s
                  join consumption_import i on i.id = s.import_id and i.status = 'PUBLISHED'
                  join (select s.provider, s.billing_account
                          from consumption_import_scope s
                          join consumption_import i on i.id = s.import_id and i.status = 'PUBLISHED'
                         group by s.provider, s.billing_account
                        having max(i.last_day) < :day) late
                    on late.provider = s.provider and late.billing_account = s.billing_account
                """).param("day", day).query(Long.class));
        return found.isEmpty() ? List.of(Reach.NOBODY) : found;
    }

    public AsOf asOf() {
        return jdbc.sql("""
                select max(published_at) as published_at, max(last_day) as last_day
                  from consumption_import
                 where status = 'PUBLISHED'
                """).query(AsOf.class).single();
    }
}
