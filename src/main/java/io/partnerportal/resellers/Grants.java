package io.partnerportal.resellers;

import io.partnerportal.kernel.BusinessCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the distributor of today has handed over to a reseller, for the modules that let it do so. */
@Component
public class Grants {

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;

    Grants(JdbcClient jdbc, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    public boolean has(long reseller, GrantKind kind) {
        return jdbc.sql("""
                select exists (
                    select 1
                      from distributor_period p
                      join reseller_grant g on g.open_key = concat(p.reseller_id, ':', p.distributor_id, ':', :kind)
                     where p.reseller_id = :reseller and p.valid_from <= :today and p.valid_to > :today)
                """)
                .param("reseller", reseller)
                .param("kind", kind.name())
                .param("today", calendar.today())
                .query(Boolean.class)
                .single();
    }

    /** What makes a grant that lasts the only one of its kind. */
    static String key(long reseller, long distributor, GrantKind kind) {
        return reseller + ":" + distributor + ":" + kind;
    }
}
