package io.partnerportal.organisations;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the operator reads about how partners stand. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.OPERATE_PARTNERS)
public class StandingQueries {

    /** One decision of the operator's. */
    public record Decision(PartnerStanding standing, String reason, String byName, Instant since) {}

    private final Standings standings;
    private final JdbcClient jdbc;

    StandingQueries(Standings standings, JdbcClient jdbc) {
        this.standings = standings;
        this.jdbc = jdbc;
    }

    /** @throws NotFound there is no such partner */
    public StandingOf of(PublicId partner) {
        return jdbc.sql("select o.id from organisation o join account a on a.id = o.id where a.public_id = :partner")
                .param("partner", partner.value())
                .query(Long.class)
                .optional()
                .map(standings::of)
                .orElseThrow(() -> new NotFound("organisations.partner-not-found"));
    }

    /** The latest first. */
    public List<Decision> decisions(PublicId partner) {
        return Rows.list(jdbc.sql("""
                select s.standing, s.reason, s.by_name, s.since
                  from account a
                  join organisation_standing s on s.organisation_id = a.id
                 where a.public_id = :partner
                 order by s.since desc, s.id desc
                """).param("partner", partner.value()).query(Decision.class));
    }
}
