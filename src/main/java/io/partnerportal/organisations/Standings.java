package io.partnerportal.organisations;

import io.partnerportal.kernel.BusinessCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How partners stand with the vendor, for the modules that let them do something. */
@Component
public class Standings {

    private static final String STANDING = """
            select o.id as organisation, o.standing as own, a.status <> 'ACTIVE' as shut,
                   coalesce(d.standing, 'NORMAL') as above, coalesce(da.status <> 'ACTIVE', false) as above_shut,
                   o.referral, o.resale, o.identity, p.distributor_id as distributor
              from organisation o
              join account a on a.id = o.id
              left join distributor_period p
                on p.reseller_id = o.id and p.valid_from <= :today and p.valid_to > :today
              left join organisation d on d.id = p.distributor_id
              left join account da on da.id = p.distributor_id
             where o.id = :organisation
            """;

    private record Row(
            long organisation,
            PartnerStanding own,
            boolean shut,
            PartnerStanding above,
            boolean aboveShut,
            boolean referral,
            boolean resale,
            PartnerIdentity identity,
            @Nullable Long distributor) {

        StandingOf read() {
            var shutToo = shut || aboveShut ? PartnerStanding.FROZEN : PartnerStanding.NORMAL;
            var effective = own.orWorse(above).orWorse(shutToo);
            return new StandingOf(organisation, own, effective, referral, resale, identity, distributor);
        }
    }

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;

    Standings(JdbcClient jdbc, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    public StandingOf of(long organisation) {
        return read(STANDING, organisation);
    }

    /**
     * As {@link #of}, and it stays so until the transaction ends: whoever freezes the partner, or the distributor above
     * it, waits. Among the first statements of its transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public StandingOf lock(long organisation) {
        return read(STANDING + " lock in share mode", organisation);
    }

    /** @throws PartnerFrozen it or its distributor is */
    public void requireActive(long organisation) {
        if (of(organisation).isFrozen()) {
            throw new PartnerFrozen();
        }
    }

    private StandingOf read(String sql, long organisation) {
        return jdbc.sql(sql)
                .param("organisation", organisation)
                .param("today", calendar.today())
                .query(Row.class)
                .single()
                .read();
    }
}
