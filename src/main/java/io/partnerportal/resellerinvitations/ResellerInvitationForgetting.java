package io.partnerportal.resellerinvitations;

import io.partnerportal.tasks.Housekeeping;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets whom invitations were for that led to no reseller, some time after they were over. */
@Component
class ResellerInvitationForgetting implements Housekeeping {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration kept;

    ResellerInvitationForgetting(JdbcClient jdbc, Clock clock, @Value("${portal.outreach.contact-days}") int days) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.kept = Duration.ofDays(days);
    }

    @Override
    public void tidy() {
        jdbc.sql("""
                update reseller_invitation set recipient = '', recipient_name = '', open_hash = null, forgotten = true
                 where not forgotten and state in ('OPEN', 'FAILED', 'WITHDRAWN') and expires_at < :oldest
                 limit 1000
                """).param("oldest", clock.instant().minus(kept)).update();
    }
}
