package io.partnerportal.organisations;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operator restricts, freezes and frees partners, and says how they may develop customers (R40, R54). */
@Service
@Transactional
@Allowed(Permission.OPERATE_PARTNERS)
public class StandingService {

    public static final int LONGEST_REASON = 500;

    private record Stored(String name, PartnerStanding standing, boolean referral, boolean resale) {}

    private final OwnOrganisation locks;
    private final StandingNotices notices;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    StandingService(
            OwnOrganisation locks,
            StandingNotices notices,
            JdbcClient jdbc,
            Ids ids,
            Clock clock,
            CurrentCaller caller,
            ApplicationEventPublisher events) {
        this.locks = locks;
        this.notices = notices;
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.caller = caller;
        this.events = events;
    }

    /**
     * Holds from the moment this commits, for a distributor's resellers too.
     *
     * @throws InvalidField {@code standing} is what it was, {@code reason} is missing or too long
     * @throws NotFound there is no such partner
     */
    public void set(PublicId partner, PartnerStanding standing, String reason) {
        long id = locks.lock(partner);
        var why = checked(reason);
        var stored = stored(id);
        if (stored.standing() == standing) {
            throw new InvalidField("standing", "organisations.standing-same");
        }
        jdbc.sql("update organisation set standing = :standing, version = version + 1 where id = :id")
                .param("standing", standing.name())
                .param("id", id)
                .update();
        writeDown(id, standing, why);
        events.publishEvent(new StandingChanged(
                id,
                stored.name(),
                Map.of("standing", stored.standing().nameKey()),
                Map.of("standing", standing.nameKey(), "reason", why)));
        notices.changed(id, stored.name(), standing, why);
    }

    /** @throws NotFound there is no such partner */
    public void allow(PublicId partner, boolean referral, boolean resale) {
        long id = locks.lock(partner);
        var stored = stored(id);
        if (stored.referral() == referral && stored.resale() == resale) {
            return;
        }
        jdbc.sql("""
                update organisation set referral = :referral, resale = :resale, version = version + 1 where id = :id
                """)
                .param("referral", referral)
                .param("resale", resale)
                .param("id", id)
                .update();
        events.publishEvent(new StandingChanged(
                id, stored.name(), types(stored.referral(), stored.resale()), types(referral, resale)));
    }

    private static Map<String, String> types(boolean referral, boolean resale) {
        return Map.of("referral", Boolean.toString(referral), "resale", Boolean.toString(resale));
    }

    private void writeDown(long partner, PartnerStanding standing, String reason) {
        jdbc.sql("""
                insert into organisation_standing (id, organisation_id, standing, reason, by_name, since)
                values (:id, :partner, :standing, :reason, :by, :now)
                """)
                .param("id", ids.next())
                .param("partner", partner)
                .param("standing", standing.name())
                .param("reason", reason)
                .param("by", caller.get().name())
                .param("now", clock.instant())
                .update();
    }

    private static String checked(String reason) {
        var stripped = reason.strip();
        if (stripped.isEmpty()) {
            throw new InvalidField("reason", "organisations.reason-missing");
        }
        if (stripped.length() > LONGEST_REASON) {
            throw new InvalidField("reason", "organisations.reason-too-long", LONGEST_REASON);
        }
        return stripped;
    }

    private Stored stored(long partner) {
        return jdbc.sql("""
                select a.name, o.standing, o.referral, o.resale
                  from organisation o
                  join account a on a.id = o.id
                 where o.id = :partner
                """).param("partner", partner).query(Stored.class).single();
    }
}
